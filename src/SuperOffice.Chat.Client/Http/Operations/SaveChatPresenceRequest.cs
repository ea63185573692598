using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of SaveChatPresence.</summary>
internal sealed record SaveChatPresenceRequest(
    [property: JsonPropertyName("ChatPresence")] IReadOnlyList<PresenceChange> ChatPresence);
