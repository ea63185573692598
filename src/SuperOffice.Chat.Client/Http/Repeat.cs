namespace SuperOffice.Chat.Client.Http;

/// <summary>What the repeating pipeline carries along: the request, and the first try, made before it was entered.</summary>
internal sealed class Repeat
{
    private Attempt? _first;

    public Repeat(HttpRequestMessage request, ChatCall call, Attempt first, CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        Request = request;
        Call = call;
        Latest = first;
        _first = first;
    }

    /// <summary>The caller's.</summary>
    public CancellationToken CancellationToken { get; }

    public HttpRequestMessage Request { get; }

    public ChatCall Call { get; }

    public Attempt Latest { get; set; }

    /// <summary>Gives the first try once.</summary>
    public bool TakeFirst(out Attempt first)
    {
        first = _first.GetValueOrDefault();
        bool taken = _first.HasValue;
        _first = null;
        return taken;
    }
}
