using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of TransferChatSession. The recipient is a user name, or an associate id as a string.</summary>
internal sealed record TransferChatSessionRequest(
    [property: JsonPropertyName("ChatSessionId")] int ChatSessionId,
    [property: JsonPropertyName("ToAssociate")] string ToAssociate) : ISessionRequest;
