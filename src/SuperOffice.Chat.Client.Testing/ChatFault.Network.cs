using SuperOffice.Chat.Client.Testing.Faults;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Faults of the network. Cut answers are those of the operation when it was carried out, else of an empty session.</content>
public sealed partial class ChatFault
{
    /// <summary>The connection is reset (RST) when the request has been read.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault ConnectionReset() => Make(new BrokenConnection(reset: true));

    /// <summary>
    /// The connection is ended in order (FIN) without an answer, as by a server that closes an idle connection. Note
    /// that .NET's own handler sends a request without a body again after this, whatever its method.
    /// </summary>
    /// <returns>The fault.</returns>
    public static ChatFault ConnectionClosed() => Make(new BrokenConnection(reset: false));

    /// <summary>
    /// The true answer, and then the end of a connection that the client was to keep: the server closes it between two
    /// calls, without having said so.
    /// </summary>
    /// <returns>The fault.</returns>
    public static ChatFault ClosedAfterAnswer() => Make(new ClosedAfterAnswer());

    /// <summary>The answer ends inside its headers.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault CutHeaders() => Make(new CutHeaders());

    /// <summary>The answer announces its length and ends after half of it.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault CutBody() => Make(new SpoiledBody(BodyFraming.LengthTooLong));

    /// <summary>The answer announces half of its length: what belongs to it follows it.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault ShortLength() => Make(new SpoiledBody(BodyFraming.LengthTooShort));

    /// <summary>Half of the JSON in a body that is chunked and ends as it should, so that only the JSON tells.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault CutJson() => Make(new CutJson());

    /// <summary>Half of the JSON in a body without a length, which the end of the connection ends.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault CutJsonUntilClose() => Make(new SpoiledBody(BodyFraming.UntilClose));

    /// <summary>
    /// The true answer, late. Nothing is carried out before the wait is over, and nothing at all if the client leaves
    /// before; <see cref="AfterCommit"/> it is carried out at once.
    /// </summary>
    /// <param name="delay">The wait, on the emulator's clock; not negative.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The wait is negative.</exception>
    public static ChatFault SlowAnswer(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return Make(new Delay(delay));
    }

    /// <summary>
    /// The true answer in small pieces with a pause before each; its headers come at once. The operation is carried
    /// out first.
    /// </summary>
    /// <param name="pause">The pause, on the emulator's clock; not negative.</param>
    /// <param name="pieceLength">Bytes in a piece; above 0.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pause is negative, or a piece has no byte.</exception>
    public static ChatFault SlowTrickle(TimeSpan pause, int pieceLength = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pieceLength);
        return Make(new Trickle(pause, pieceLength));
    }

    /// <summary>A body of flawless JSON without an end, as fast as the client reads it.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault EndlessBody() => Make(new EndlessBody());
}
