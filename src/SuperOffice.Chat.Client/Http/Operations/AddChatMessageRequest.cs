using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of AddChatMessage.</summary>
internal sealed record AddChatMessageRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId,
    [property: JsonPropertyName("Message")] ChatMessage Message) : ISessionRequest;
