using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends the complete response and closes the connection without announcing it.</summary>
internal sealed class ClosedAfterResponse : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        response ??= await exchange.ProcessAsync().ConfigureAwait(false);
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} SetStatus\r\n");
        if (response.ContentType is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {response.ContentType}\r\n");
        }

        foreach ((string name, string value) in response.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {response.Body.Length}\r\n\r\n");
        RawConnection connection = exchange.TakeOver(response.Status);
        await connection.SendAsync(head.ToString()).ConfigureAwait(false);
        await connection.SendAsync(response.Body).ConfigureAwait(false);
        await connection.FinishAsync().ConfigureAwait(false);
    }
}
