using SuperOffice.Chat.Client.Testing.Faults;
using SuperOffice.Chat.Client.Testing.Recording;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the faults of an emulator. A request consumes the first added fault for its operation. When there is none, the
/// function of <see cref="When"/> is called. Faults are applied before everything else, including credentials.
/// </summary>
/// <remarks>All members are thread-safe and can be called while requests are in progress.</remarks>
public sealed class ChatFaults
{
    private readonly Lock _gate = new();
    private readonly List<QueuedFault> _queue = [];
    private Func<ReceivedChatRequest, ChatFault?>? _plan;

    internal ChatFaults()
    {
    }

    /// <summary>Gets the number of requests to which added faults still apply. The function of <see cref="When"/> is not counted.</summary>
    public long Pending
    {
        get
        {
            lock (_gate)
            {
                return _queue.Sum(static ordered => (long)ordered.TimesLeft);
            }
        }
    }

    /// <summary>Adds a fault after the faults that were added before.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="operation">The operation to which the fault applies, such as <c>SaveChatSessionEntity</c>, or null for all.</param>
    /// <param name="times">The number of requests to which the fault applies. <see cref="int.MaxValue"/> for all requests.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not positive.</exception>
    public ChatFaults Add(ChatFault fault, string? operation = null, int times = 1)
    {
        Enqueue(fault, operation, times);
        return this;
    }

    /// <summary>
    /// Sets the function that selects a fault for each request without an added fault. It replaces the previous
    /// function.
    /// </summary>
    /// <param name="plan">A function that returns the fault, or null for none. It can be called concurrently.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    public ChatFaults When(Func<ReceivedChatRequest, ChatFault?> plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        lock (_gate)
        {
            _plan = plan;
        }

        return this;
    }

    /// <summary>
    /// Distributes faults over requests at random. It replaces the function of <see cref="When"/>. The seed and the number of a
    /// request determine its fault, so that a test run can be reproduced.
    /// </summary>
    /// <param name="seed">The seed.</param>
    /// <param name="share">The proportion of requests that fail, from 0 to 1.</param>
    /// <param name="faults">The faults, which are equally likely.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    public ChatFaults Scatter(int seed, double share, params ChatFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return faults.Length > 0
            ? When(RandomFor(new(seed, share, [.. faults])))
            : throw new ArgumentException("The list of faults is empty. Pass at least one fault.", nameof(faults));
    }

    /// <summary>Removes all faults and the function of <see cref="When"/>.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _queue.Clear();
            _plan = null;
        }
    }

    private static Func<ReceivedChatRequest, ChatFault?> RandomFor(RandomFaults<ChatFault> random) => request => random.For(request.Number);

    internal QueuedFault Enqueue(ChatFault fault, string? operation, int times)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        QueuedFault added = new() { Fault = fault, Operation = operation, TimesLeft = times };
        lock (_gate)
        {
            _queue.Add(added);
        }

        return added;
    }

    internal void Remove(QueuedFault fault)
    {
        lock (_gate)
        {
            _queue.Remove(fault);
        }
    }

    internal ChatFault Take(RequestEntry entry)
    {
        ChatFault? fault = TakeOrdered(entry.Operation, out Func<ReceivedChatRequest, ChatFault?>? plan) ?? plan?.Invoke(entry.Snapshot());
        if (fault is null || fault == ChatFault.None)
        {
            return ChatFault.None;
        }

        entry.SetFault(fault);
        return fault;
    }

    private ChatFault? TakeOrdered(string operation, out Func<ReceivedChatRequest, ChatFault?>? plan)
    {
        lock (_gate)
        {
            plan = _plan;
            QueuedFault? ordered = _queue.Find(ordered => ordered.IsFor(operation));
            if (ordered is null)
            {
                return null;
            }

            ordered.Hits++;
            if (ordered.TimesLeft != int.MaxValue && --ordered.TimesLeft == 0)
            {
                _queue.Remove(ordered);
            }

            return ordered.Fault;
        }
    }
}
