using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

/// <summary>
/// The responses that are not decided yet. A retry that arrives before the first request has its response gets the same one, so that the
/// server retries again when the event is not accepted or not handled.
/// </summary>
internal sealed class InFlight
{
    private readonly ConcurrentDictionary<string, Task<int>> _responses = new(StringComparer.Ordinal);

    /// <returns>The response to another request for the same event; null when there is none.</returns>
    public Task<int>? FindOrAdd(string key, Task<int> response)
    {
        Task<int> first = _responses.GetOrAdd(key, response);
        return ReferenceEquals(first, response) ? null : first;
    }

    public void Remove(string key) => _responses.TryRemove(key, out _);
}
