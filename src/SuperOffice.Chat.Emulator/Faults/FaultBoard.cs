using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Stores the ordered faults of requests or of deliveries, also those that are used up.</summary>
/// <typeparam name="TFault">The type of the faults.</typeparam>
public sealed class FaultBoard<TFault>
    where TFault : class
{
    private readonly Func<TFault, string?, int, QueuedFault<TFault>> _enqueue;
    private readonly Action<QueuedFault<TFault>> _dequeue;
    private readonly Lock _gate = new();
    private List<FaultOrder<TFault>> _orders = [];
    private int _lastId;

    internal FaultBoard(Func<TFault, string?, int, QueuedFault<TFault>> enqueue, Action<QueuedFault<TFault>> dequeue)
    {
        _enqueue = enqueue;
        _dequeue = dequeue;
    }

    /// <summary>Gets the faults in the order in which they were added.</summary>
    public IReadOnlyList<FaultOrder<TFault>> All
    {
        get
        {
            lock (_gate)
            {
                return _orders;
            }
        }
    }

    /// <exception cref="ArgumentException">The number of times is not positive.</exception>
    public FaultOrder<TFault> Add(TFault fault, FaultExtent extent)
    {
        ArgumentNullException.ThrowIfNull(extent);
        lock (_gate)
        {
            FaultOrder<TFault> order = new(++_lastId, fault, extent, extent.Times is int times ? _enqueue(fault, extent.Name, times) : null);
            _orders = [.. _orders, order];
            return order;
        }
    }

    /// <returns>True when the fault existed.</returns>
    public bool Remove(int id)
    {
        lock (_gate)
        {
            if (_orders.Find(order => order.Id == id) is not FaultOrder<TFault> removed)
            {
                return false;
            }

            if (removed.Queued is QueuedFault<TFault> queued)
            {
                _dequeue(queued);
            }

            _orders = [.. _orders.Where(order => order != removed)];
            return true;
        }
    }

    public void Clear()
    {
        foreach (FaultOrder<TFault> order in All)
        {
            Remove(order.Id);
        }
    }

    /// <summary>Selects a fault that applies to a percentage.</summary>
    internal TFault? Select(string name, int number)
    {
        foreach (FaultOrder<TFault> order in All)
        {
            if (order.For(name, number) is TFault fault)
            {
                return fault;
            }
        }

        return null;
    }
}
