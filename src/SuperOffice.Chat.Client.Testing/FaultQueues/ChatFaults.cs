namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the faults of an emulator. A request consumes the first added fault for its operation. When there is none, the
/// function of <see cref="When"/> is called. Faults are applied before everything else, including credentials.
/// </summary>
/// <remarks>All members are thread-safe and can be called while requests are in progress.</remarks>
public sealed class ChatFaults
{
    private readonly FaultQueue<ChatFault, ReceivedChatRequest> _queue = new();

    internal ChatFaults()
    {
    }

    /// <summary>Gets the number of requests to which added faults still apply. The function of <see cref="When"/> is not counted.</summary>
    public long Pending => _queue.Pending;

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
        _queue.SetPlan(plan);
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
        RandomFaults<ChatFault> random = new(seed, share, faults);
        return When(request => random.For(request.Number));
    }

    /// <summary>Removes all faults and the function of <see cref="When"/>.</summary>
    public void Clear() => _queue.Clear();

    internal QueuedFault<ChatFault> Enqueue(ChatFault fault, string? operation, int times) => _queue.Add(fault, operation, times);

    internal void Remove(QueuedFault<ChatFault> fault) => _queue.Remove(fault);

    internal ChatFault Take(RequestEntry entry)
    {
        ChatFault? fault = _queue.Take(added => added.Name is null || added.IsNamed(entry.Operation), entry.Snapshot);
        if (fault is null || fault == ChatFault.None)
        {
            return ChatFault.None;
        }

        entry.SetFault(fault);
        return fault;
    }
}
