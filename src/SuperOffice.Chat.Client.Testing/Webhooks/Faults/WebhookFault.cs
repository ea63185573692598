using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents a fault that an emulator injects into the delivery of an event to a webhook. Faults are immutable and can be added any
/// number of times.
/// </summary>
public sealed partial class WebhookFault
{
    private WebhookFault(string name, IReadOnlyList<DeliveryAlteration> alterations)
    {
        Name = name;
        Alterations = alterations;
    }

    /// <summary>Gets a fault that has no effect. Use it to let deliveries succeed before one fails.</summary>
    public static WebhookFault None { get; } = new(nameof(None), []);

    /// <summary>Gets the kind of the fault, such as <c>Unsigned</c>, or the kinds of a combined fault.</summary>
    public string Name { get; }

    internal IReadOnlyList<DeliveryAlteration> Alterations { get; }

    /// <summary>Creates a fault that loses the event: it is recorded and never sent.</summary>
    /// <returns>The fault.</returns>
    public static WebhookFault Lost() => Plan(static plan => plan with { IsLost = true });

    /// <summary>Creates a fault that delays the first attempt. Later events overtake the event.</summary>
    /// <param name="delay">The delay, measured by the clock of the emulator. Greater than zero, up to 49 days.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is out of range.</exception>
    public static WebhookFault Late(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, LongestDelay.Value);
        return Plan(plan => plan with { Delay = delay });
    }

    /// <summary>
    /// Creates a fault that sends the event after the next event of the same session or other entity. When there is no next event,
    /// <see cref="EmulatorWebhooks.WhenIdleAsync"/> sends it.
    /// </summary>
    /// <returns>The fault.</returns>
    public static WebhookFault Reordered() => Plan(static plan => plan with { IsHeld = true });

    /// <summary>Creates a fault that delivers the event twice, with the same event id.</summary>
    /// <returns>The fault.</returns>
    public static WebhookFault SentTwice() => Plan(static plan => plan with { Copies = plan.Copies + 1 });

    /// <summary>
    /// Creates a fault that delivers the event twice, the second time with a new event id, as SuperOffice documents for events whose
    /// attempts have failed.
    /// </summary>
    /// <returns>The fault.</returns>
    public static WebhookFault SentAgainWithNewId() => Plan(static plan => plan with { NewEvents = plan.NewEvents + 1 });

    /// <summary>Creates a fault that makes the first attempts fail before anything is sent.</summary>
    /// <param name="attempts">The number of attempts. Greater than 0.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempts"/> is not positive.</exception>
    public static WebhookFault Unreachable(int attempts = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(attempts);
        return Plan(plan => plan with { UnreachableAttempts = attempts });
    }

    /// <summary>
    /// Creates a fault that loses the responses to the first attempts. The receiver has handled the event, and receives it again.
    /// </summary>
    /// <param name="attempts">The number of attempts. Greater than 0.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempts"/> is not positive.</exception>
    public static WebhookFault LostResponse(int attempts = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(attempts);
        return Plan(plan => plan with { LostResponses = attempts });
    }

    /// <summary>Creates a fault that has the effects of this one and then those of another one.</summary>
    /// <param name="other">The other fault.</param>
    /// <returns>The fault.</returns>
    public WebhookFault And(WebhookFault other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new($"{Name} and {other.Name}", [.. Alterations, .. other.Alterations]);
    }

    /// <summary>Returns the kind of the fault.</summary>
    /// <returns>A string such as <c>Unsigned</c>.</returns>
    public override string ToString() => Name;

    internal DeliveryPlan CreatePlan() =>
        Alterations.Aggregate(DeliveryPlan.Normal, static (plan, alteration) => alteration.Plan?.Invoke(plan) ?? plan);

    private static WebhookFault Plan(Func<DeliveryPlan, DeliveryPlan> plan, [CallerMemberName] string name = "") =>
        new(name, [new() { Plan = plan }]);

    private static WebhookFault Change(Action<WebhookMessage> message, [CallerMemberName] string name = "") =>
        new(name, [new() { Message = message }]);
}
