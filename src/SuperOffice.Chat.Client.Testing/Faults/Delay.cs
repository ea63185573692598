namespace SuperOffice.Chat.Client.Testing;

/// <summary>Delays the operation and its response. The operation does not run when the client disconnects during the delay.</summary>
internal sealed class Delay : FaultAction
{
    private readonly TimeSpan _time;

    public Delay(TimeSpan time) => _time = time;

    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        await Task.Delay(_time, exchange.Time, exchange.Cancelled).ConfigureAwait(false);
        response ??= await exchange.ProcessAsync().ConfigureAwait(false);
        await exchange.RespondAsync(response).ConfigureAwait(false);
    }
}
