namespace SuperOffice.Chat.Client.Testing;

internal sealed class CreateChatSessionForTopic : IChatOperation
{
    public string Name => nameof(CreateChatSessionForTopic);

    public string Description => "Creates a session on a topic.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        return call.World.Arrivals.Start(topicId) is StoredRow session
            ? CarrierResponses.Create(ChatSessionEntityCarrier.Type, session, call.Zone) with
            {
                Change = new ChatChange { ChatSessionId = session.Id, ChatTopicId = topicId, CreatedId = session.Id },
            }
            : ChatResponse.Null;
    }
}
