using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the rejection of a request, with its response.</summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the emulator.")]
internal sealed class RequestRejectedException : Exception
{
    private RequestRejectedException(ChatResponse response, string reason)
        : base(reason) => Response = response;

    public ChatResponse Response { get; }

    /// <summary>
    /// Creates the rejection of malformed JSON, ids or headers, in the format that SuperOffice documents for a
    /// malformed id.
    /// </summary>
    public static RequestRejectedException InvalidRequest(string detail) =>
        new(Errors.Create(400, ChatErrorFormat.MessageDetail, "The request is invalid.", detail), detail);

    /// <summary>
    /// Creates the rejection of a well-formed request. A test of the official TypeScript client shows the status and
    /// the format.
    /// </summary>
    public static RequestRejectedException Error(string message, string type) =>
        new(Errors.Create(400, ChatErrorFormat.Message, message, type), message);

    public static RequestRejectedException NotFound(string kind, int id) =>
        Error(FormattableString.Invariant($"The {kind} {id} does not exist."), "SoNotFoundException");
}
