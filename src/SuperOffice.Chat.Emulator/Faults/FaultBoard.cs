using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Stores the ordered faults of a target, also those that are used up.</summary>
public sealed class FaultBoard
{
    private readonly ChatFaults _faults;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private List<FaultOrder> _orders = [];
    private int _lastId;

    internal FaultBoard(ChatFaults faults, TimeProvider time)
    {
        _faults = faults.When(Select);
        _time = time;
    }

    /// <summary>Gets the faults in the order in which they were added.</summary>
    public IReadOnlyList<FaultOrder> All
    {
        get
        {
            lock (_gate)
            {
                return _orders;
            }
        }
    }

    /// <exception cref="ArgumentException">The fault does not exist, or one of its values is invalid.</exception>
    public FaultOrder Add(FaultSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ChatFault fault = FaultCatalog.Create(spec with { Now = _time.GetUtcNow() });
        if (spec.Percent is not null and not (>= 0 and <= 100))
        {
            throw new ArgumentException("The percentage is out of range. Use 0 to 100.", nameof(spec));
        }

        lock (_gate)
        {
            string? operation = string.IsNullOrEmpty(spec.Operation) ? null : spec.Operation;
            QueuedFault<ChatFault>? queued = spec.Percent is null ? _faults.Enqueue(fault, operation, spec.Times) : null;
            FaultOrder order = new(++_lastId, spec with { Operation = operation }, fault, queued);
            _orders = [.. _orders, order];
            return order;
        }
    }

    /// <returns>True when the fault existed.</returns>
    public bool Remove(int id)
    {
        lock (_gate)
        {
            if (_orders.Find(order => order.Id == id) is not FaultOrder removed)
            {
                return false;
            }

            if (removed.Queued is QueuedFault<ChatFault> queued)
            {
                _faults.Remove(queued);
            }

            _orders = [.. _orders.Where(order => order != removed)];
            return true;
        }
    }

    public void Clear()
    {
        foreach (FaultOrder order in All)
        {
            Remove(order.Id);
        }
    }

    private ChatFault? Select(ReceivedChatRequest request)
    {
        foreach (FaultOrder order in All)
        {
            if (order.For(request) is ChatFault fault)
            {
                return fault;
            }
        }

        return null;
    }
}
