using System.Globalization;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents an ordered fault and the number of requests that it has hit.</summary>
public sealed class FaultOrder
{
    private readonly QueuedFault<ChatFault>? _queued;
    private readonly RandomFaults<ChatFault>? _random;
    private int _hits;

    internal FaultOrder(int id, FaultSpec spec, ChatFault fault, QueuedFault<ChatFault>? queued)
    {
        Id = id;
        Spec = spec;
        Name = fault.ToString();
        _queued = queued;
        _random = spec.Percent is double percent ? new RandomFaults<ChatFault>(id, percent / 100, [fault]) : null;
    }

    public int Id { get; }

    public FaultSpec Spec { get; }

    /// <summary>Gets the name of the fault, and whether it occurs after the commit.</summary>
    public string Name { get; }

    public int Hits => _queued?.Hits ?? Volatile.Read(ref _hits);

    /// <summary>Gets a value indicating whether it applies to no further request.</summary>
    public bool IsUsedUp => _queued is { TimesLeft: 0 };

    /// <summary>Gets the requests that it applies to, in words.</summary>
    public string Extent => string.Create(
        CultureInfo.InvariantCulture,
        $"{Share} of {Spec.Operation ?? "any operation"}");

    internal QueuedFault<ChatFault>? Queued => _queued;

    internal ChatFault? For(ReceivedChatRequest request)
    {
        if (_random is null || (Spec.Operation is string operation && !operation.Equals(request.Operation, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        ChatFault? fault = _random.For(request.Number);
        if (fault is not null)
        {
            Interlocked.Increment(ref _hits);
        }

        return fault;
    }

    private string Share => Spec switch
    {
        { Percent: double percent } => string.Create(CultureInfo.InvariantCulture, $"{percent} % of the requests"),
        { Times: int.MaxValue } => "every request",
        { Times: 1 } => "the next request",
        _ => string.Create(CultureInfo.InvariantCulture, $"the next {Spec.Times} requests"),
    };
}
