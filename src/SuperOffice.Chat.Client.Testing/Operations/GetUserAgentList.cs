namespace SuperOffice.Chat.Client.Testing;

internal sealed class GetUserAgentList : IChatOperation
{
    public string Name => nameof(GetUserAgentList);

    public string Description => "Gets the chat users, as a list or by group.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateList(
            MDOListItemCarrier.Type, call.World.UserList.Read(call.Arguments.Flag("Flat"), call.Arguments.Flag("OnlyPresent")), call.Zone);
}
