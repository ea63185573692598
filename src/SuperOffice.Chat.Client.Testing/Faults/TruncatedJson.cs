namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends half of the JSON in a valid chunked body.</summary>
internal sealed class TruncatedJson : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        ReadOnlyMemory<byte> body = BodyOrSample(response);
        Stream stream = exchange.StartResponse(ChatResponse.Json(body), length: null);
        await stream.WriteAsync(body[..(body.Length / 2)], exchange.Cancelled).ConfigureAwait(false);
        await stream.FlushAsync(exchange.Cancelled).ConfigureAwait(false);
    }
}
