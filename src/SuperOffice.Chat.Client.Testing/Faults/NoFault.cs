namespace SuperOffice.Chat.Client.Testing;

internal sealed class NoFault : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        response ??= await exchange.ProcessAsync().ConfigureAwait(false);
        await exchange.RespondAsync(response).ConfigureAwait(false);
    }
}
