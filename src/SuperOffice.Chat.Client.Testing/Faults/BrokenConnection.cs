namespace SuperOffice.Chat.Client.Testing;

/// <summary>Resets or closes the connection without a response.</summary>
internal sealed class BrokenConnection : FaultAction
{
    private readonly bool _reset;

    public BrokenConnection(bool reset) => _reset = reset;

    public override Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        RawConnection connection = exchange.TakeOver(status: null);
        if (!_reset)
        {
            return connection.FinishAsync();
        }

        connection.Reset();
        return Task.CompletedTask;
    }
}
