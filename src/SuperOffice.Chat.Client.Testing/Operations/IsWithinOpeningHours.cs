using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class IsWithinOpeningHours : IChatOperation
{
    public string Name => nameof(IsWithinOpeningHours);

    public string Description => "Determines whether a topic is open now.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.Of(call.World.Doors.IsWithinOpeningHours(call.Arguments.Id("ChatTopicId")));
}
