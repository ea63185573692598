using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of GetChatMessages. After is the id of a message.</summary>
internal sealed record GetChatMessagesRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId,
    [property: JsonPropertyName("After")] int After) : ISessionRequest;
