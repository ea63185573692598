using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>Null with 200 when there is no such topic, user or member.</summary>
internal sealed class GetChatTopicUserAgent : IChatOperation
{
    public string Name => nameof(GetChatTopicUserAgent);

    public string Description => "Reads one member of a topic.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfNullable(
            ChatTopicAgentCarrier.Type, call.World.TopicMembers.Find(call.Arguments.Id("ChatTopicId"), call.Arguments.Text("Username")), call.Zone);
}
