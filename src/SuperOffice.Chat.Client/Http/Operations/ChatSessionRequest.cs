using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A request for a session.</summary>
internal sealed record ChatSessionRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId) : ISessionRequest;
