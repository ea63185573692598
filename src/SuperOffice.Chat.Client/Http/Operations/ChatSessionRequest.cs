using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents the request body of the operations whose only argument is the id of a session.</summary>
internal sealed record ChatSessionRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId) : ISessionRequest;
