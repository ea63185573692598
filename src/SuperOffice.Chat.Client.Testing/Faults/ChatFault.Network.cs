namespace SuperOffice.Chat.Client.Testing;

/// <content>Network faults. Truncated responses contain the result of a completed operation, otherwise an empty session.</content>
public sealed partial class ChatFault
{
    /// <summary>Creates a fault that resets the connection (RST) after the request has been read.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault ConnectionReset() => Create(SocketFaults.ResetAsync);

    /// <summary>
    /// Creates a fault that closes the connection (FIN) without a response, as a server does with an idle connection. The handler
    /// of .NET then resends a request without a body, whatever its method.
    /// </summary>
    /// <returns>The fault.</returns>
    public static ChatFault ConnectionClosed() => Create(SocketFaults.CloseAsync);

    /// <summary>
    /// Creates a fault that sends the complete response and then closes the connection without announcing it, so that the next
    /// request fails on the pooled connection.
    /// </summary>
    /// <returns>The fault.</returns>
    public static ChatFault ClosedAfterResponse() => Create(SocketFaults.CloseAfterResponseAsync);

    /// <summary>Creates a fault that ends the response within its headers.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault TruncatedHeaders() => Create(SocketFaults.TruncateHeadersAsync);

    /// <summary>Creates a fault that ends the response after half of its announced length.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault TruncatedBody() => Create(SocketFaults.TruncateBodyAsync);

    /// <summary>Creates a fault that announces half of the length of the body, and sends the entire body.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault ShortContentLength() => Create(SocketFaults.ShortenContentLengthAsync);

    /// <summary>Creates a fault that sends half of the JSON in a valid chunked response, so that only the JSON is truncated.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault TruncatedJson() => Create(ResponseFaults.TruncateJsonAsync);

    /// <summary>Creates a fault that sends half of the JSON without a length, and then closes the connection.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault TruncatedJsonUntilClose() => Create(SocketFaults.TruncateBodyUntilCloseAsync);

    /// <summary>
    /// Creates a fault that delays the response. The operation runs after the delay, and does not run when the client disconnects
    /// before. With <see cref="AfterCommit"/>, it runs immediately.
    /// </summary>
    /// <param name="delay">The delay, measured by the clock of the emulator. Zero to 49 days.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is out of range.</exception>
    public static ChatFault SlowResponse(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, LongestDelay.Value);
        return Create(ResponseFaults.Delay(delay));
    }

    /// <summary>
    /// Creates a fault that sends the headers immediately, and the body in small parts with a pause before each. The operation runs
    /// first.
    /// </summary>
    /// <param name="pause">The pause, measured by the clock of the emulator. Zero to 49 days.</param>
    /// <param name="pieceLength">The number of bytes in a part. Greater than 0.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="pause"/> is out of range, or <paramref name="pieceLength"/> is not positive.
    /// </exception>
    public static ChatFault SlowTrickle(TimeSpan pause, int pieceLength = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pause, LongestDelay.Value);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pieceLength);
        return Create(ResponseFaults.Trickle(pause, pieceLength));
    }

    /// <summary>Creates a fault that sends valid JSON without an end, as fast as the client reads it.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault EndlessBody() => Create(ResponseFaults.SendEndlessBodyAsync);
}
