using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Reads the requests of a target and recognizes retries.</summary>
public sealed class RequestJournal
{
    // Longer than the client waits before a retry, and shorter than two users need to do the same.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    private readonly RequestLog _log;
    private readonly RequestTarget _target;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Method, string Address, int Body), LoggedRequest> _latest = [];
    private List<LoggedRequest> _requests = [];

    internal RequestJournal(RequestLog log, RequestTarget target)
    {
        _log = log;
        _target = target;
    }

    /// <summary>Gets the requests in order of arrival. The same list as before when no request has arrived since.</summary>
    public IReadOnlyList<LoggedRequest> Read()
    {
        IReadOnlyList<RequestEntry> entries = _log.Entries;
        lock (_gate)
        {
            int last = _requests.Count > 0 ? _requests[^1].Number : 0;
            if (entries.Count == 0)
            {
                _requests = _requests.Count == 0 ? _requests : [];
            }
            else if (entries[^1].Number > last)
            {
                _requests = [.. _requests, .. entries.Where(entry => entry.Number > last).Select(Recognize)];
            }

            return _requests;
        }
    }

    /// <summary>Removes all requests. Their numbering continues.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _log.Clear();
            _requests = [];
            _latest.Clear();
        }
    }

    // Requests carry no number of their attempt. The same request soon after a failed one is a retry.
    private LoggedRequest Recognize(RequestEntry entry)
    {
        HashCode hash = new();
        hash.AddBytes(entry.Body.Span);
        (string Method, string Address, int Body) key = (entry.Method, entry.Path + entry.Query, hash.ToHashCode());
        bool isRetry = _latest.TryGetValue(key, out LoggedRequest? earlier)
            && entry.ReceivedAt - earlier.ReceivedAt < LongestPause
            && MayBeRetried(earlier.Entry)
            && entry.Body.Span.SequenceEqual(earlier.Entry.Body.Span);
        LoggedRequest request = new(entry, _target, isRetry ? earlier!.Attempt + 1 : 1);
        _latest[key] = request;
        return request;
    }

    private static bool MayBeRetried(RequestEntry entry) => entry switch
    {
        { Fault.Name: nameof(ChatFault.ClosedAfterResponse) } => false,
        { Fault: not null } => true,
        { Status: null } => entry.Duration is not null,
        _ => entry.Status is 401 or 408 or 421 or 429 or >= 500,
    };
}
