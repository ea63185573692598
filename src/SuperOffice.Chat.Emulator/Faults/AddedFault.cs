using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents an added fault and the number of requests or deliveries that it has hit.</summary>
/// <typeparam name="TFault">The type of the fault.</typeparam>
public sealed class AddedFault<TFault>
    where TFault : class
{
    private readonly QueuedFault<TFault>? _queued;
    private readonly RandomFaults<TFault>? _random;
    private int _hits;

    internal AddedFault(int id, TFault fault, FaultExtent extent, QueuedFault<TFault>? queued)
    {
        Id = id;
        Name = fault.ToString() ?? "";
        Extent = extent;
        _queued = queued;
        _random = extent.Percent is double percent ? new RandomFaults<TFault>(id, percent / 100, [fault]) : null;
    }

    public int Id { get; }

    /// <summary>Gets the name of the fault, and whether it occurs after the commit.</summary>
    public string Name { get; }

    public FaultExtent Extent { get; }

    public int Hits => _queued?.Hits ?? Volatile.Read(ref _hits);

    /// <summary>Gets a value indicating whether it applies to no further request or delivery.</summary>
    public bool IsUsedUp => _queued is { TimesLeft: 0 };

    internal QueuedFault<TFault>? Queued => _queued;

    /// <param name="name">The operation or the event.</param>
    /// <param name="number">The number of the request or of the delivery.</param>
    /// <returns>The fault when it applies to a percentage that includes the number, or null.</returns>
    internal TFault? For(string name, int number)
    {
        if (_random is null || (Extent.Name is string only && !only.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        TFault? fault = _random.For(number);
        if (fault is not null)
        {
            Interlocked.Increment(ref _hits);
        }

        return fault;
    }
}
