namespace SuperOffice.Chat.Client.Testing;

internal sealed class IsWithinOpeningHours : IChatOperation
{
    public string Name => nameof(IsWithinOpeningHours);

    public string Description => "Determines whether a topic is open now.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.Create(call.World.Availability.IsWithinOpeningHours(call.Arguments.Id("ChatTopicId")));
}
