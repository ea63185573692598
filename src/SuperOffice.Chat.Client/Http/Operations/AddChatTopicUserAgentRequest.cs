using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of AddChatTopicUserAgent. The web API spells Useragent with a single capital letter.</summary>
internal sealed record AddChatTopicUserAgentRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Useragent")] ChatTopicAgent Useragent);
