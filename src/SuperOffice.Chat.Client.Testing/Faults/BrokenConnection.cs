using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Resets or closes the connection without a response.</summary>
internal sealed class BrokenConnection : FaultAction
{
    private readonly bool _reset;

    public BrokenConnection(bool reset) => _reset = reset;

    public override Task RunAsync(Exchange exchange, ChatAnswer? answer)
    {
        RawConnection connection = exchange.Seize(status: null);
        if (!_reset)
        {
            return connection.FinishAsync();
        }

        connection.Reset();
        return Task.CompletedTask;
    }
}
