using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class GetChatTopicUserAgentList : IChatOperation
{
    public string Name => nameof(GetChatTopicUserAgentList);

    public string Description => "Gets the members of a topic with their roles.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfMany(ChatTopicAgentCarrier.Type, call.World.Members.Of(call.Arguments.Id("ChatTopicId")), call.Zone);
}
