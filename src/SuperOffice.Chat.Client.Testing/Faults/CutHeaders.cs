using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Creates a fault that ends the response within its headers.</summary>
internal sealed class CutHeaders : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatAnswer? answer)
    {
        RawConnection connection = exchange.Seize(status: null);
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/js").ConfigureAwait(false);
        await connection.FinishAsync().ConfigureAwait(false);
    }
}
