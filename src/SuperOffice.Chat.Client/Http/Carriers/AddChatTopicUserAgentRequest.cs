using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A new member of a topic. The wire spells it with one capital.</summary>
internal sealed record AddChatTopicUserAgentRequest(
    [property: JsonPropertyName("ChatTopicId")] int ChatTopicId,
    [property: JsonPropertyName("Useragent")] ChatTopicAgent Useragent);
