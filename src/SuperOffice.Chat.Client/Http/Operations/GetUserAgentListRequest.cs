using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The request of GetUserAgentList.</summary>
internal sealed record GetUserAgentListRequest(
    [property: JsonPropertyName("Flat")] bool Flat,
    [property: JsonPropertyName("OnlyPresent")] bool OnlyPresent);
