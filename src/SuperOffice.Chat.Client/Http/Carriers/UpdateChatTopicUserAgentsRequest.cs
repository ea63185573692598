using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The members of a topic, in the place of all there are.</summary>
internal sealed record UpdateChatTopicUserAgentsRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Useragents")] IReadOnlyList<ChatTopicAgent> Useragents);
