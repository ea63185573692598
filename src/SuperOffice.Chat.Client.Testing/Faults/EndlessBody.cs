using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends valid JSON that never ends, as fast as the client reads it.</summary>
internal sealed class EndlessBody : FaultAction
{
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes("""{"ChatSessionId":1,"FirstMessage":" """);

    private static readonly byte[] More = Encoding.UTF8.GetBytes(new string('x', 16 * 1024));

    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        Stream stream = exchange.StartResponse(ChatResponse.Json(Opening), length: null);
        await stream.WriteAsync(Opening, exchange.Cancelled).ConfigureAwait(false);
        while (true)
        {
            exchange.Cancelled.ThrowIfCancellationRequested();
            await stream.WriteAsync(More, exchange.Cancelled).ConfigureAwait(false);
        }
    }
}
