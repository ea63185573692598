using SuperOffice.Chat.Client.Testing.Faults;
using SuperOffice.Chat.Client.Testing.Recording;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// The failures ordered from an emulator. A request meets the first ordered fault that is for its operation, and uses
/// it up; with none left, the plan is asked. Faults go before all else, credentials included.
/// </summary>
/// <remarks>All members may be called from several threads and while requests are under way.</remarks>
public sealed class ChatFaults
{
    private readonly Lock _gate = new();
    private readonly List<OrderedFault> _ordered = [];
    private Func<ReceivedChatRequest, ChatFault?>? _plan;

    internal ChatFaults()
    {
    }

    /// <summary>How many requests the ordered faults will still meet; the plan is not counted.</summary>
    public long Pending
    {
        get
        {
            lock (_gate)
            {
                return _ordered.Sum(static ordered => (long)ordered.TimesLeft);
            }
        }
    }

    /// <summary>Orders a failure behind those already ordered.</summary>
    /// <param name="fault">The failure.</param>
    /// <param name="operation">The only operation it is for, such as <c>SaveChatSessionEntity</c>; null for all.</param>
    /// <param name="times">How many requests it meets; <see cref="int.MaxValue"/> for all that come.</param>
    /// <returns>This object, for the next order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It would meet no request.</exception>
    public ChatFaults Add(ChatFault fault, string? operation = null, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        lock (_gate)
        {
            _ordered.Add(new() { Fault = fault, Operation = operation, TimesLeft = times });
        }

        return this;
    }

    /// <summary>Lets a function decide for each request that meets no ordered fault. It takes the place of the plan before.</summary>
    /// <param name="plan">Gives the fault, or null for none. Called by several requests at once.</param>
    /// <returns>This object, for the next order.</returns>
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
    /// Spreads faults over the requests by chance, as a plan. Seed and place in the order of arrival decide, so that
    /// the same run meets the same faults.
    /// </summary>
    /// <param name="seed">The seed.</param>
    /// <param name="share">Share of the requests that fail, from 0 to 1.</param>
    /// <param name="faults">The faults, each as likely as the others.</param>
    /// <returns>This object, for the next order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is none.</exception>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public ChatFaults Scatter(int seed, double share, params ChatFault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return faults.Length > 0
            ? When(new ScatteredFaults(seed, share, [.. faults]).For)
            : throw new ArgumentException("At least one fault is needed.", nameof(faults));
    }

    /// <summary>Takes back all orders and the plan.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _ordered.Clear();
            _plan = null;
        }
    }

    internal ChatFault Take(RequestEntry entry)
    {
        ChatFault? fault = TakeOrdered(entry.Operation, out Func<ReceivedChatRequest, ChatFault?>? plan) ?? plan?.Invoke(entry.Snapshot());
        if (fault is null || fault == ChatFault.None)
        {
            return ChatFault.None;
        }

        entry.Met(fault);
        return fault;
    }

    private ChatFault? TakeOrdered(string operation, out Func<ReceivedChatRequest, ChatFault?>? plan)
    {
        lock (_gate)
        {
            plan = _plan;
            OrderedFault? ordered = _ordered.Find(ordered => ordered.IsFor(operation));
            if (ordered is null)
            {
                return null;
            }

            if (ordered.TimesLeft != int.MaxValue && --ordered.TimesLeft == 0)
            {
                _ordered.Remove(ordered);
            }

            return ordered.Fault;
        }
    }
}
