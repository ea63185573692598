using System.Threading.Channels;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Sends the deliveries of a webhook one after the other, in order of their events. A delivery that waits for its next attempt lets
/// later ones pass, as the delayed queue of the server does.
/// </summary>
internal sealed class WebhookQueue(PendingWork pending)
{
    private readonly Lock _gate = new();
    private readonly Channel<DeliveryEntry> _ready = Channel.CreateUnbounded<DeliveryEntry>(new() { SingleReader = true });
    private readonly List<DeliveryEntry> _held = [];
    private readonly PendingWork _pending = pending;

    /// <summary>Adds a delivery, which finishes some time later. A delivery that was held for its entity follows it.</summary>
    public void Add(DeliveryEntry delivery)
    {
        lock (_gate)
        {
            if (delivery.Plan.IsHeld)
            {
                _held.Add(delivery);
                return;
            }

            _pending.Add();
            _ready.Writer.TryWrite(delivery);
            Release(held => held.Event.PrimaryKey == delivery.Event.PrimaryKey);
        }
    }

    /// <summary>Adds a delivery that is pending already.</summary>
    public void Continue(DeliveryEntry delivery) => _ready.Writer.TryWrite(delivery);

    /// <summary>Sends the deliveries that are held.</summary>
    /// <returns>False when there was none.</returns>
    public bool ReleaseAll()
    {
        lock (_gate)
        {
            return Release(static _ => true);
        }
    }

    public async Task RunAsync(Func<DeliveryEntry, Task> attempt, CancellationToken stopping)
    {
        await foreach (DeliveryEntry delivery in _ready.Reader.ReadAllAsync(stopping).ConfigureAwait(false))
        {
            await attempt(delivery).ConfigureAwait(false);
        }
    }

    private bool Release(Predicate<DeliveryEntry> isDue)
    {
        bool found = false;
        foreach (DeliveryEntry held in _held.FindAll(isDue))
        {
            found = true;
            _held.Remove(held);
            _pending.Add();
            _ready.Writer.TryWrite(held);
        }

        return found;
    }
}
