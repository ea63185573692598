using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the delivery of an event to a webhook, with its attempts. Headers and body include secrets and data of customers.
/// <see cref="ToString"/> contains neither.
/// </summary>
public sealed class WebhookDelivery
{
    internal WebhookDelivery()
    {
    }

    /// <summary>Gets the number of the delivery in order of its event, starting at 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the id of the event, which is the same for all attempts.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Gets the name of the event, such as <c>chatsession.message</c>, <c>webhook66.errors</c> or <c>test</c>.</summary>
    public required string EventName { get; init; }

    /// <summary>Gets the id of the entity: of the session for chat events, of the webhook for events about webhooks, otherwise 0.</summary>
    public required int PrimaryKey { get; init; }

    /// <summary>Gets the time of the event, by the clock of the emulator.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>Gets the id of the webhook. 0 for the test of a webhook that is not saved.</summary>
    public required int WebhookId { get; init; }

    /// <summary>Gets the address that receives the event.</summary>
    public required Uri TargetUrl { get; init; }

    /// <summary>Gets the state of the delivery.</summary>
    public required WebhookDeliveryState State { get; init; }

    /// <summary>Gets the attempts, in order.</summary>
    public required IReadOnlyList<WebhookAttempt> Attempts { get; init; }

    /// <summary>
    /// Gets the headers of the first attempt by case-insensitive name. Later attempts add <c>X-SuperOffice-Retry</c>. Empty before the
    /// first attempt.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the body, byte by byte as sent. Empty before the first attempt, and when bodies are not recorded.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the fault that was applied to the delivery, or null.</summary>
    public WebhookFault? Fault { get; init; }

    /// <summary>Gets the number of the delivery of which this one is a copy, or null.</summary>
    public int? CopyOf { get; init; }

    /// <summary>Gets the body as a string.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>Gets a value indicating whether this is the test event of a webhook.</summary>
    public bool IsTest => EventName == "test";

    /// <summary>Returns the number, the event, the webhook and the state, without headers and body.</summary>
    /// <returns>A string without secrets.</returns>
    public override string ToString()
    {
        string text = FormattableString.Invariant($"#{Number} {EventName} {PrimaryKey} to webhook {WebhookId}: {State} after {Attempts.Count} attempt(s)");
        return Fault is null ? text : $"{text} ({Fault})";
    }
}
