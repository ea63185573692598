using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Waits, then does what it should. A client that leaves meanwhile leaves nothing behind, unless carried out before.</summary>
internal sealed class Delay : FaultAction
{
    private readonly TimeSpan _time;

    public Delay(TimeSpan time) => _time = time;

    public override async Task RunAsync(Exchange exchange, ChatAnswer? answer)
    {
        await Task.Delay(_time, exchange.Time, exchange.Cancelled).ConfigureAwait(false);
        await exchange.AnswerAsync(answer ?? exchange.Process()).ConfigureAwait(false);
    }
}
