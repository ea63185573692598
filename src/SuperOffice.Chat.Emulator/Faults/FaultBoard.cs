using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Stores the added faults of requests or of deliveries, also those that are used up.</summary>
/// <typeparam name="TFault">The type of the faults.</typeparam>
public sealed class FaultBoard<TFault>
    where TFault : class
{
    private readonly Func<TFault, string?, int, QueuedFault<TFault>> _enqueue;
    private readonly Action<QueuedFault<TFault>> _dequeue;
    private readonly Lock _gate = new();
    private List<AddedFault<TFault>> _faults = [];
    private int _lastId;

    internal FaultBoard(Func<TFault, string?, int, QueuedFault<TFault>> enqueue, Action<QueuedFault<TFault>> dequeue)
    {
        _enqueue = enqueue;
        _dequeue = dequeue;
    }

    /// <summary>Gets the faults in the added in which they were added.</summary>
    public IReadOnlyList<AddedFault<TFault>> All
    {
        get
        {
            lock (_gate)
            {
                return _faults;
            }
        }
    }

    /// <exception cref="ArgumentException">The number of times is not positive.</exception>
    public AddedFault<TFault> Add(TFault fault, FaultExtent extent)
    {
        ArgumentNullException.ThrowIfNull(extent);
        lock (_gate)
        {
            AddedFault<TFault> added = new(++_lastId, fault, extent, extent.Times is int times ? _enqueue(fault, extent.Name, times) : null);
            _faults = [.. _faults, added];
            return added;
        }
    }

    /// <returns>True when the fault existed.</returns>
    public bool Remove(int id)
    {
        lock (_gate)
        {
            if (_faults.Find(added => added.Id == id) is not AddedFault<TFault> removed)
            {
                return false;
            }

            if (removed.Queued is QueuedFault<TFault> queued)
            {
                _dequeue(queued);
            }

            _faults = [.. _faults.Where(added => added != removed)];
            return true;
        }
    }

    public void Clear()
    {
        foreach (AddedFault<TFault> added in All)
        {
            Remove(added.Id);
        }
    }

    /// <summary>Selects a fault that applies to a percentage.</summary>
    internal TFault? Select(string name, int number)
    {
        foreach (AddedFault<TFault> added in All)
        {
            if (added.For(name, number) is TFault fault)
            {
                return fault;
            }
        }

        return null;
    }
}
