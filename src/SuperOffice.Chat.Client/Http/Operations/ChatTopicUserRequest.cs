using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A request for a member of a topic.</summary>
internal sealed record ChatTopicUserRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Username")] string Username);
