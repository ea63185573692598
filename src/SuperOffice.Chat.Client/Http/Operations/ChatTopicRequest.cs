using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A request for a topic.</summary>
internal sealed record ChatTopicRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId);
