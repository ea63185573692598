namespace SuperOffice.Chat.Client.Testing;

/// <summary>Returns the bytes that faults send malformed.</summary>
internal static class FaultBodies
{
    /// <summary>Gets the body of the response, or an empty session when there is none.</summary>
    public static ReadOnlyMemory<byte> GetOrSample(ChatResponse? response) => response is { Body.IsEmpty: false }
        ? response.Body
        : CarrierResponses.CreateDefault(CarrierTypes.ChatSessionEntity, RequestedZone.UtcWithOffset).Body;

    public static ReadOnlyMemory<byte> Half(ReadOnlyMemory<byte> body) => body[..(body.Length / 2)];
}
