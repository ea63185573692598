namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>A client that makes the documented save.</summary>
internal interface IMeasuredClient : IDisposable
{
    /// <returns>The length of the request's body.</returns>
    int Write();

    /// <returns>The id in the body of the response.</returns>
    int Read();

    /// <returns>The id in the response.</returns>
    Task<int> SaveAsync();

    /// <summary>Starts what must not run while other clients are measured.</summary>
    void Start()
    {
    }

    void End()
    {
    }
}
