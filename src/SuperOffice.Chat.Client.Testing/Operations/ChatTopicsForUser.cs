using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class ChatTopicsForUser : IChatOperation
{
    public string Name => nameof(ChatTopicsForUser);

    public string Description => "Lists the topics to which the caller belongs.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfMany(ChatTopicEntityCarrier.Type, call.World.TopicMembers.TopicsFor(call.Caller), call.Zone);
}
