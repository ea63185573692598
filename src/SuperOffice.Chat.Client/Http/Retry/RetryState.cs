namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the request of a retry pipeline, and the first attempt, which was made before the pipeline was entered.</summary>
internal sealed class RetryState(HttpRequestMessage request, ChatCall call, Attempt first, CancellationToken cancellationToken)
{
    private Attempt? _first = first;

    /// <summary>Gets the token of the caller.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    public HttpRequestMessage Request { get; } = request;

    public ChatCall Call { get; } = call;

    public Attempt Latest { get; set; } = first;

    /// <summary>Returns the first attempt once.</summary>
    public bool TryTakeFirst(out Attempt first)
    {
        first = _first.GetValueOrDefault();
        bool isFirst = _first.HasValue;
        _first = null;
        return isFirst;
    }
}
