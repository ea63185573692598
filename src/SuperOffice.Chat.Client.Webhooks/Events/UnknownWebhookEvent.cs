using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents an event that this library does not know: of another entity, a custom event, or a future one.</summary>
public sealed record UnknownWebhookEvent : ChatWebhookEvent
{
    private const string Only = "";

    // The map compares its content; two JSON elements are equal only when they are the same.
    private readonly StructuralMap<JsonElement> _json;

    /// <summary>Gets the entire body.</summary>
    /// <value>The JSON object as received; undefined for an event that was not received.</value>
    public JsonElement Json
    {
        get => _json.Items is { } items ? items[Only] : default;
        init => _json = value.ValueKind == JsonValueKind.Undefined ? default : new(new Dictionary<string, JsonElement> { [Only] = value });
    }
}
