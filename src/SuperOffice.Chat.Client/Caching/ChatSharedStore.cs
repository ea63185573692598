namespace SuperOffice.Chat.Client;

/// <summary>
/// Shares tickets, access tokens and tenant addresses between the instances of an application. The package
/// SuperOffice.Chat.Client.Online provides an implementation that uses HybridCache.
/// </summary>
/// <remarks>
/// Values are secrets. Implementations must protect them. When the store fails, the client obtains the value itself:
/// exceptions are ignored, and an operation is abandoned after 6 seconds. Implementations must support concurrent calls.
/// </remarks>
public abstract class ChatSharedStore
{
    /// <summary>Gets a value.</summary>
    /// <param name="key">The key. It contains no secret.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The value, or null if there is none.</returns>
    public abstract ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Sets a value, and replaces an existing one.</summary>
    /// <param name="key">The key. It contains no secret.</param>
    /// <param name="value">The value. It is a secret.</param>
    /// <param name="lifetime">The time after which the value expires. It is greater than zero.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that represents the operation.</returns>
    public abstract ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken);
}
