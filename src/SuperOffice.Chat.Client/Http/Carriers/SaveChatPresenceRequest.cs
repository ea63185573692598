using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Who is present.</summary>
internal sealed record SaveChatPresenceRequest(
    [property: JsonPropertyName("ChatPresence")] IReadOnlyList<PresenceChange> ChatPresence);
