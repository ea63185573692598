namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the effect of a fault on a request.</summary>
internal abstract class FaultAction
{
    /// <param name="exchange">The request.</param>
    /// <param name="response">The response of the operation, or null when the operation has not run.</param>
    public abstract Task RunAsync(Exchange exchange, ChatResponse? response);

    /// <summary>Returns the bytes to send malformed: the body of the response, or an empty session when there is none.</summary>
    protected static ReadOnlyMemory<byte> BodyOrSample(ChatResponse? response) =>
        response is { Body.IsEmpty: false } ? response.Body : CarrierResponses.CreateDefault(CarrierTypes.ChatSessionEntity, RequestedZone.UtcWithOffset).Body;
}
