using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of UpdateChatTopicUserAgents. The members replace all members of the topic.</summary>
internal sealed record UpdateChatTopicUserAgentsRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Useragents")] IReadOnlyList<ChatTopicAgent> Useragents);
