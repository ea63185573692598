using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the operations on users and their presence.</summary>
internal static class UserHandlers
{
    public static ChatResponse GetPresence(ChatCall call) => call.RespondList(CarrierTypes.ChatPresence, call.World.Presence.All);

    public static ChatResponse SavePresence(ChatCall call)
    {
        CarrierType type = CarrierTypes.ChatPresence;
        JsonObject[] rows = [.. call.Arguments.List("ChatPresence", type).Select(row => call.Bind(type, row))];
        return ChatResponse.NoContent with { Change = call.World.Presence.Save(rows) ? ChatChange.WithoutIds : null };
    }

    public static ChatResponse GetAll(ChatCall call) => call.RespondList(
        CarrierTypes.MDOListItem, call.World.UserList.Read(call.Arguments.Flag("Flat"), call.Arguments.Flag("OnlyPresent")));
}
