namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends the response in small parts, with a pause before each.</summary>
internal sealed class Trickle : FaultAction
{
    private readonly TimeSpan _pause;
    private readonly int _piece;

    public Trickle(TimeSpan pause, int piece)
    {
        _pause = pause;
        _piece = piece;
    }

    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        response ??= await exchange.ProcessAsync().ConfigureAwait(false);
        ReadOnlyMemory<byte> rest = response.Body;
        Stream stream = exchange.StartResponse(response, rest.IsEmpty ? null : rest.Length);
        await stream.FlushAsync(exchange.Cancelled).ConfigureAwait(false);
        while (!rest.IsEmpty)
        {
            await Task.Delay(_pause, exchange.Time, exchange.Cancelled).ConfigureAwait(false);
            int piece = Math.Min(_piece, rest.Length);
            await stream.WriteAsync(rest[..piece], exchange.Cancelled).ConfigureAwait(false);
            await stream.FlushAsync(exchange.Cancelled).ConfigureAwait(false);
            rest = rest[piece..];
        }
    }
}
