using System.Globalization;
using System.Text;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Hosting;

namespace SuperOffice.Chat.Client.Testing.Faults;

/// <summary>Sends the complete response and closes the connection without announcing it.</summary>
internal sealed class ClosedAfterAnswer : FaultAction
{
    public override async Task RunAsync(Exchange exchange, ChatAnswer? answer)
    {
        answer ??= exchange.Process();
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Answered\r\n");
        if (answer.ContentType is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {answer.ContentType}\r\n");
        }

        foreach ((string name, string value) in answer.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {answer.Body.Length}\r\n\r\n");
        RawConnection connection = exchange.Seize(answer.Status);
        await connection.SendAsync(head.ToString()).ConfigureAwait(false);
        await connection.SendAsync(answer.Body).ConfigureAwait(false);
        await connection.FinishAsync().ConfigureAwait(false);
    }
}
