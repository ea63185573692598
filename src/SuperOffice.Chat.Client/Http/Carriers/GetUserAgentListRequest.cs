using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A request for the chat users.</summary>
internal sealed record GetUserAgentListRequest(
    [property: JsonPropertyName("Flat")] bool Flat,
    [property: JsonPropertyName("OnlyPresent")] bool OnlyPresent);
