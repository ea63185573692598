namespace SuperOffice.Chat.Client.Benchmarks.Clients;

/// <summary>A way to make the documented save.</summary>
internal interface IContender : IDisposable
{
    /// <returns>The length of the request's body.</returns>
    int Write();

    /// <returns>The id in the answer's body.</returns>
    int Read();

    /// <returns>The id in the answer.</returns>
    Task<int> SaveAsync();

    /// <summary>Switches on what must not be on while others are measured.</summary>
    void Begin()
    {
    }

    void End()
    {
    }
}
