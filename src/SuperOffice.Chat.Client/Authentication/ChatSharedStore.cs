namespace SuperOffice.Chat.Client;

/// <summary>
/// A place that several processes or machines share, so that a fleet asks for one ticket and not one each. The package
/// SuperOffice.Chat.Client.Online has one on HybridCache.
/// </summary>
/// <remarks>
/// What is kept is secret: an implementation protects it. A store that fails must not keep anybody from signing in: it
/// answers null, or does nothing.
/// </remarks>
public abstract class ChatSharedStore
{
    /// <summary>Reads an entry.</summary>
    /// <param name="key">Its key; it holds no secret.</param>
    /// <param name="cancellationToken">The read is given up.</param>
    /// <returns>The value; null when there is none.</returns>
    public abstract ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes an entry.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">The value.</param>
    /// <param name="lifetime">After how long it is to be forgotten.</param>
    /// <param name="cancellationToken">The write is given up.</param>
    /// <returns>A task that ends when it is done.</returns>
    public abstract ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken);
}
