using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>New roles of one member.</summary>
internal sealed record UpdateChatTopicUserAgentRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Username")] string Username,
    [property: JsonPropertyName("Useragent")] ChatTopicAgent Useragent);
