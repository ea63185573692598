namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds the added faults and the function that selects a fault when none was added. Thread-safe.</summary>
/// <typeparam name="TFault">The type of the faults.</typeparam>
/// <typeparam name="TReceived">The type of the request or delivery that the function receives.</typeparam>
internal sealed class FaultQueue<TFault, TReceived>
    where TFault : class
{
    private readonly Lock _gate = new();
    private readonly List<QueuedFault<TFault>> _added = [];
    private Func<TReceived, TFault?>? _plan;

    /// <summary>Gets the number of times that added faults still apply.</summary>
    public long Pending
    {
        get
        {
            lock (_gate)
            {
                return _added.Sum(static added => (long)added.TimesLeft);
            }
        }
    }

    /// <summary>Adds a fault after the faults that were added before.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="name">The name of the operation or event to which the fault applies, or null.</param>
    /// <param name="times">The number of times that the fault applies. <see cref="int.MaxValue"/> for ever.</param>
    public QueuedFault<TFault> Add(TFault fault, string? name, int times)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        QueuedFault<TFault> added = new() { Fault = fault, Name = name, TimesLeft = times };
        lock (_gate)
        {
            _added.Add(added);
        }

        return added;
    }

    public void Remove(QueuedFault<TFault> fault)
    {
        lock (_gate)
        {
            _added.Remove(fault);
        }
    }

    /// <summary>Replaces the function that selects a fault when none was added.</summary>
    public void SetPlan(Func<TReceived, TFault?> plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        lock (_gate)
        {
            _plan = plan;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _added.Clear();
            _plan = null;
        }
    }

    /// <param name="applies">Determines whether an added fault applies.</param>
    /// <param name="received">Returns the request or delivery for the function. Called only when no added fault applies.</param>
    /// <returns>The fault, or null for none.</returns>
    public TFault? Take(Predicate<QueuedFault<TFault>> applies, Func<TReceived> received) =>
        TakeAdded(applies, out Func<TReceived, TFault?>? plan) ?? plan?.Invoke(received());

    private TFault? TakeAdded(Predicate<QueuedFault<TFault>> applies, out Func<TReceived, TFault?>? plan)
    {
        lock (_gate)
        {
            plan = _plan;
            QueuedFault<TFault>? added = _added.Find(applies);
            if (added is null)
            {
                return null;
            }

            added.Hits++;
            if (added.TimesLeft != int.MaxValue && --added.TimesLeft == 0)
            {
                _added.Remove(added);
            }

            return added.Fault;
        }
    }
}
