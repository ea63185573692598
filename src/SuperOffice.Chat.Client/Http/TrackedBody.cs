namespace SuperOffice.Chat.Client.Http;

/// <summary>A request body that counts how often its transmission started. Before that, the server cannot have it.</summary>
internal abstract class TrackedBody : HttpContent
{
    private int _starts;

    /// <summary>Gets how often the transmission of a request's body started; 0 for a body of the application.</summary>
    public static int StartsOf(HttpRequestMessage request) =>
        request.Content is TrackedBody body ? Volatile.Read(ref body._starts) : 0;

    protected void Start() => Interlocked.Increment(ref _starts);
}
