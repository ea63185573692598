using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the faults that bypass the server, which would not send such responses.</summary>
internal static class SocketFaults
{
    public static Task ResetAsync(Exchange exchange, ChatResponse? response)
    {
        exchange.TakeOver(status: null).Reset();
        return Task.CompletedTask;
    }

    public static Task CloseAsync(Exchange exchange, ChatResponse? response) => exchange.TakeOver(status: null).FinishAsync();

    /// <summary>Sends the complete response and closes the connection without announcing it.</summary>
    public static async Task CloseAfterResponseAsync(Exchange exchange, ChatResponse? response)
    {
        response ??= await exchange.ProcessAsync().ConfigureAwait(false);
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} {ReasonPhrases.GetReasonPhrase(response.Status)}\r\n");
        if (response.ContentType is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {response.ContentType}\r\n");
        }

        foreach ((string name, string value) in response.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        if (response.ContentLength is long length)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n");
        }

        head.Append("\r\n");
        await SendAsync(exchange, response.Status, head.ToString(), response.Body).ConfigureAwait(false);
    }

    /// <summary>Ends the response within its headers.</summary>
    public static Task TruncateHeadersAsync(Exchange exchange, ChatResponse? response) =>
        SendAsync(exchange, status: null, "HTTP/1.1 200 OK\r\nContent-Type: application/js", default);

    /// <summary>Sends half of the body, with the length of the entire body.</summary>
    public static Task TruncateBodyAsync(Exchange exchange, ChatResponse? response)
    {
        ReadOnlyMemory<byte> body = FaultBodies.GetOrSample(response);
        return SendJsonAsync(exchange, $"Content-Length: {body.Length}", FaultBodies.Half(body));
    }

    /// <summary>Sends half of the body, without a length.</summary>
    public static Task TruncateBodyUntilCloseAsync(Exchange exchange, ChatResponse? response) =>
        SendJsonAsync(exchange, "Connection: close", FaultBodies.Half(FaultBodies.GetOrSample(response)));

    /// <summary>Sends the entire body, with half of its length.</summary>
    public static Task ShortenContentLengthAsync(Exchange exchange, ChatResponse? response)
    {
        ReadOnlyMemory<byte> body = FaultBodies.GetOrSample(response);
        return SendJsonAsync(exchange, $"Content-Length: {FaultBodies.Half(body).Length}", body);
    }

    private static Task SendJsonAsync(Exchange exchange, string header, ReadOnlyMemory<byte> body) =>
        SendAsync(exchange, status: 200, $"HTTP/1.1 200 OK\r\nContent-Type: {ChatResponse.JsonType}\r\n{header}\r\n\r\n", body);

    private static async Task SendAsync(Exchange exchange, int? status, string head, ReadOnlyMemory<byte> body)
    {
        RawConnection connection = exchange.TakeOver(status);
        await connection.SendAsync(head).ConfigureAwait(false);
        await connection.SendAsync(body).ConfigureAwait(false);
        await connection.FinishAsync().ConfigureAwait(false);
    }
}
