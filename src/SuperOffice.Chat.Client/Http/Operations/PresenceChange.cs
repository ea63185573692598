using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The members of a presence that the server reads. It ignores the other members of the record.</summary>
internal sealed record PresenceChange(
    [property: JsonPropertyName("UserId")] int UserId,
    [property: JsonPropertyName("Present")] bool Present);
