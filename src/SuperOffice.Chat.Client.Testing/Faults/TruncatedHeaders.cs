namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates a fault that ends the response within its headers.</summary>
internal sealed class TruncatedHeaders : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        RawConnection connection = exchange.TakeOver(status: null);
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/js").ConfigureAwait(false);
        await connection.FinishAsync().ConfigureAwait(false);
    }
}
