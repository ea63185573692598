using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A request for messages; after is a message id.</summary>
internal sealed record GetChatMessagesRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId,
    [property: JsonPropertyName("After")] int After) : ISessionRequest;
