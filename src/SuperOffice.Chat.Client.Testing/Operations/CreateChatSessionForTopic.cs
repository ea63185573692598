using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class CreateChatSessionForTopic : IChatOperation
{
    public string Name => nameof(CreateChatSessionForTopic);

    public string Description => "Creates a session on a topic.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        return call.World.Arrivals.Start(topicId) is StoredRow session
            ? CarrierAnswers.Of(ChatSessionEntityCarrier.Type, session, call.Zone) with
            {
                Change = new ChatChange { ChatSessionId = session.Id, ChatTopicId = topicId, CreatedId = session.Id },
            }
            : ChatAnswer.Null;
    }
}
