using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the faults whose responses the server sends.</summary>
internal static class ResponseFaults
{
    private static readonly byte[] EndlessStart = Encoding.UTF8.GetBytes("""{"ChatSessionId":1,"FirstMessage":" """);

    private static readonly byte[] EndlessPart = Encoding.UTF8.GetBytes(new string('x', 16 * 1024));

    public static async Task NoneAsync(Exchange exchange, ChatResponse? response) =>
        await exchange.RespondAsync(response ?? await exchange.ProcessAsync().ConfigureAwait(false)).ConfigureAwait(false);

    /// <summary>Delays the operation and its response. The operation does not run when the client disconnects during the delay.</summary>
    public static FaultAction Delay(TimeSpan time) => async (exchange, response) =>
    {
        await Task.Delay(time, exchange.Time, exchange.CancellationToken).ConfigureAwait(false);
        await NoneAsync(exchange, response).ConfigureAwait(false);
    };

    /// <summary>Sends the response in small parts, with a pause before each.</summary>
    public static FaultAction Trickle(TimeSpan pause, int pieceLength) => async (exchange, response) =>
    {
        response ??= await exchange.ProcessAsync().ConfigureAwait(false);
        ReadOnlyMemory<byte> rest = response.Body;
        Stream stream = exchange.StartResponse(response, response.ContentLength);
        await stream.FlushAsync(exchange.CancellationToken).ConfigureAwait(false);
        while (!rest.IsEmpty)
        {
            await Task.Delay(pause, exchange.Time, exchange.CancellationToken).ConfigureAwait(false);
            int piece = Math.Min(pieceLength, rest.Length);
            await stream.WriteAsync(rest[..piece], exchange.CancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(exchange.CancellationToken).ConfigureAwait(false);
            rest = rest[piece..];
        }
    };

    /// <summary>Sends half of the JSON in a valid chunked body.</summary>
    public static async Task TruncateJsonAsync(Exchange exchange, ChatResponse? response)
    {
        ReadOnlyMemory<byte> body = FaultBodies.GetOrSample(response);
        Stream stream = exchange.StartResponse(ChatResponse.Json(body), length: null);
        await stream.WriteAsync(FaultBodies.Half(body), exchange.CancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(exchange.CancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends valid JSON that never ends, as fast as the client reads it.</summary>
    public static async Task SendEndlessBodyAsync(Exchange exchange, ChatResponse? response)
    {
        Stream stream = exchange.StartResponse(ChatResponse.Json(EndlessStart), length: null);
        await stream.WriteAsync(EndlessStart, exchange.CancellationToken).ConfigureAwait(false);
        while (true)
        {
            exchange.CancellationToken.ThrowIfCancellationRequested();
            await stream.WriteAsync(EndlessPart, exchange.CancellationToken).ConfigureAwait(false);
        }
    }
}
