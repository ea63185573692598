using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of UpdateChatTopicUserAgent.</summary>
internal sealed record UpdateChatTopicUserAgentRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Username")] string Username,
    [property: JsonPropertyName("Useragent")] ChatTopicAgent Useragent);
