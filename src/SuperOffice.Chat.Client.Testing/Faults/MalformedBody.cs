namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends a body whose length does not match its headers. Bypasses the server, which would reject it.</summary>
internal sealed class MalformedBody : FaultAction
{
    private readonly BodyFraming _framing;

    public MalformedBody(BodyFraming framing) => _framing = framing;

    public override async Task RunAsync(Exchange exchange, ChatResponse? response)
    {
        ReadOnlyMemory<byte> body = BodyOrSample(response);
        int half = body.Length / 2;
        string length = _framing switch
        {
            BodyFraming.LengthTooLong => $"Content-Length: {body.Length}\r\n",
            BodyFraming.LengthTooShort => $"Content-Length: {half}\r\n",
            _ => "Connection: close\r\n",
        };
        RawConnection connection = exchange.TakeOver(status: 200);
        await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: {ChatResponse.JsonType}\r\n{length}\r\n").ConfigureAwait(false);
        await connection.SendAsync(_framing == BodyFraming.LengthTooShort ? body : body[..half]).ConfigureAwait(false);
        await connection.FinishAsync().ConfigureAwait(false);
    }
}
