using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>An offer of a session; the receiver is a user name, or an associate id as text.</summary>
internal sealed record TransferChatSessionRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId,
    [property: JsonPropertyName("ToAssociate")] string ToAssociate) : ISessionRequest;
