using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of GetChatTranscript.</summary>
internal sealed record GetChatTranscriptRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId,
    [property: JsonPropertyName("Html")] bool Html) : ISessionRequest;
