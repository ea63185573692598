namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores all deliveries in order of their events.</summary>
internal sealed class DeliveryLog(bool recordsBodies)
{
    private readonly Lock _gate = new();
    private readonly List<DeliveryEntry> _entries = [];
    private readonly bool _recordsBodies = recordsBodies;
    private int _lastNumber;

    public DeliveryEntry Add(Func<int, DeliveryEntry> create)
    {
        lock (_gate)
        {
            DeliveryEntry entry = create(++_lastNumber);
            if (!_recordsBodies)
            {
                entry.DropBodyWhenFinished();
            }

            _entries.Add(entry);
            return entry;
        }
    }

    public DeliveryEntry? Find(int number)
    {
        lock (_gate)
        {
            return _entries.Find(entry => entry.Number == number);
        }
    }

    public IReadOnlyList<WebhookDelivery> Snapshot()
    {
        DeliveryEntry[] entries;
        lock (_gate)
        {
            entries = [.. _entries];
        }

        return [.. entries.Select(static entry => entry.Snapshot())];
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }
}
