namespace SuperOffice.Chat.Client.Http;

/// <summary>A request body that counts how often its transmission started. Before that, the server cannot have received it.</summary>
internal abstract partial class TrackedBody : HttpContent
{
    private int _starts;

    /// <summary>Returns the number of times that the transmission of a request body started. 0 for a body of the application.</summary>
    public static int GetStartCount(HttpRequestMessage request) =>
        request.Content is TrackedBody body ? Volatile.Read(ref body._starts) : 0;

    protected void Start() => Interlocked.Increment(ref _starts);
}
