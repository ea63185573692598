using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What the server reads of a presence: the rest of the record does not count.</summary>
internal sealed record PresenceChange(
    [property: JsonPropertyName("UserId")] int UserId,
    [property: JsonPropertyName("Present")] bool Present);
