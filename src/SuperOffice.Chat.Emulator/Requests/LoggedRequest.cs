using System.Globalization;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Represents a recorded request, which is updated while it is in progress.</summary>
public sealed class LoggedRequest
{
    private readonly RequestEntry _entry;

    internal LoggedRequest(RequestEntry entry, RequestTarget target, int attempt)
    {
        _entry = entry;
        Target = target;
        Attempt = attempt;
    }

    public RequestTarget Target { get; }

    public int Number => _entry.Number;

    /// <summary>Gets the name of the operation, or the path when it is unknown.</summary>
    public string Operation => _entry.Operation.Length > 0 ? _entry.Operation : _entry.Path;

    public DateTimeOffset ReceivedAt => _entry.ReceivedAt;

    public TimeSpan? Duration => _entry.Duration;

    public int? Status => _entry.Status;

    public string? Fault => _entry.Fault?.ToString();

    /// <summary>Gets 1 for a first attempt, 2 for its first retry, and so on.</summary>
    public int Attempt { get; }

    public bool HasFailed => _entry.Status is null or >= 400 || _entry.Fault is not null;

    /// <summary>Gets the outcome in words, for example <c>200</c> or <c>no response</c>.</summary>
    public string Outcome => (Status, Duration) switch
    {
        (int status, _) => status.ToString(CultureInfo.InvariantCulture),
        (_, null) => "in progress",
        _ => "no response",
    };

    internal RequestEntry Entry => _entry;

    /// <summary>Reads everything else, without secrets.</summary>
    public RequestDetails Read() => RequestDetails.Create(this);

    internal ReceivedChatRequest Snapshot() => _entry.Snapshot();
}
