using System.Collections.Concurrent;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

/// <summary>The deliveries that wait or are being handled.</summary>
internal sealed class InFlight
{
    private readonly ConcurrentDictionary<string, Task<bool>> _handled = new(StringComparer.Ordinal);

    public void Add(Delivery delivery)
    {
        _handled[delivery.Key] = delivery.Handled;
        delivery.Handled.ContinueWith(
            handled => _handled.TryRemove(new(delivery.Key, handled)),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    /// <returns>The task of a delivery with the key; null when it has been handled.</returns>
    public Task<bool>? Find(string key) => _handled.GetValueOrDefault(key);
}
