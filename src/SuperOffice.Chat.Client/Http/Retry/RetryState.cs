namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the request of a retry pipeline, and the first attempt, which was made before the pipeline was entered.</summary>
internal sealed class RetryState
{
    private Attempt? _first;

    public RetryState(HttpRequestMessage request, ChatCall call, Attempt first, CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        Request = request;
        Call = call;
        Latest = first;
        _first = first;
    }

    /// <summary>Gets the token of the caller.</summary>
    public CancellationToken CancellationToken { get; }

    public HttpRequestMessage Request { get; }

    public ChatCall Call { get; }

    public Attempt Latest { get; set; }

    /// <summary>Returns the first attempt once.</summary>
    public bool TryTakeFirst(out Attempt first)
    {
        first = _first.GetValueOrDefault();
        bool isFirst = _first.HasValue;
        _first = null;
        return isFirst;
    }
}
