using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

internal sealed class SaveChatPresence : IChatOperation
{
    public string Name => nameof(SaveChatPresence);

    public string Description => "Sets the presence of the listed users.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        IReadOnlyList<JsonElement> rows = call.Arguments.List("ChatPresence", ChatPresenceCarrier.Type);
        JsonObject[] bound = [.. rows.Select(row => call.Bind(ChatPresenceCarrier.Type, row))];
        return call.World.Presence.Save(bound) ? ChatResponse.NoContent with { Change = ChatChange.WithoutIds } : ChatResponse.NoContent;
    }
}
