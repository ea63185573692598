namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the faults in the delivery of events to webhooks. An event to a webhook consumes the first added fault for its name. When
/// there is none, the function of <see cref="When"/> is called.
/// </summary>
/// <remarks>All members are thread-safe and can be called while events are delivered.</remarks>
public sealed class WebhookFaults
{
    private readonly FaultQueue<WebhookFault, WebhookDelivery> _queue = new();

    internal WebhookFaults()
    {
    }

    /// <summary>Gets the number of events to which added faults still apply. The function of <see cref="When"/> is not counted.</summary>
    public long Pending => _queue.Pending;

    /// <summary>Adds a fault after the faults that were added before.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="eventName">
    /// The event to which the fault applies, such as <c>chatsession.message</c> or <c>test</c>, or null for all except <c>test</c>.
    /// </param>
    /// <param name="times">The number of events to which the fault applies. <see cref="int.MaxValue"/> for all events.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not positive.</exception>
    public WebhookFaults Add(WebhookFault fault, string? eventName = null, int times = 1)
    {
        Enqueue(fault, eventName, times);
        return this;
    }

    /// <summary>
    /// Sets the function that selects a fault for each event without an added fault, including test events. It replaces the previous
    /// function.
    /// </summary>
    /// <param name="plan">
    /// A function that returns the fault, or null for none. Headers and body of the delivery are empty. It can be called concurrently,
    /// and must not change the emulator.
    /// </param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    public WebhookFaults When(Func<WebhookDelivery, WebhookFault?> plan)
    {
        _queue.SetPlan(plan);
        return this;
    }

    /// <summary>
    /// Distributes faults over events at random, except test events. It replaces the function of <see cref="When"/>. The seed and the
    /// number of a delivery determine its fault, so that a test run can be reproduced.
    /// </summary>
    /// <param name="seed">The seed.</param>
    /// <param name="share">The proportion of events with a fault, from 0 to 1.</param>
    /// <param name="faults">The faults, which are equally likely.</param>
    /// <returns>The same instance, so that calls can be chained.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    public WebhookFaults Scatter(int seed, double share, params IReadOnlyList<WebhookFault> faults)
    {
        RandomFaults<WebhookFault> random = new(seed, share, faults);
        return When(delivery => delivery.IsTest ? null : random.For(delivery.Number));
    }

    /// <summary>Removes all faults and the function of <see cref="When"/>.</summary>
    public void Clear() => _queue.Clear();

    internal QueuedFault<WebhookFault> Enqueue(WebhookFault fault, string? eventName, int times) => _queue.Add(fault, eventName, times);

    internal void Remove(QueuedFault<WebhookFault> fault) => _queue.Remove(fault);

    /// <returns>The fault, or null for none.</returns>
    internal WebhookFault? Take(DeliveryEntry delivery)
    {
        string name = delivery.Event.Name;
        WebhookFault? fault = _queue.Take(
            added => added.Name is null ? name != WebhookEvent.TestName : added.IsNamed(name), delivery.Snapshot);
        return fault == WebhookFault.None ? null : fault;
    }
}
