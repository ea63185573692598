using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Addresses;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Lists all faults of the emulator in deliveries.</summary>
public static class WebhookFaultCatalog
{
    private const string Order = "Order and number";
    private const string Attempts = "Attempts";
    private const string Headers = "Signatures and headers";
    private const string Payloads = "Payloads";

    public static IReadOnlyList<WebhookFaultKind> All { get; } =
    [
        new("Lost", Order, "The event is recorded and never sent.", static _ => WebhookFault.Lost()),
        new("Late", Order, "The first attempt is delayed, so that later events overtake the event.", static spec => WebhookFault.Late(Seconds.ToTime(spec.Seconds)))
        {
            Input = WebhookFaultInput.Seconds,
        },
        new("Reordered", Order, "The event is sent after the next event of the same session.", static _ => WebhookFault.Reordered()),
        new("SentTwice", Order, "The event is sent twice with the same event id.", static _ => WebhookFault.SentTwice()),
        new("SentAgainWithNewId", Order, "The event is sent twice, the second time with a new event id.", static _ => WebhookFault.SentAgainWithNewId()),
        new("Unreachable", Attempts, "The first attempts fail before anything is sent.", static spec => WebhookFault.Unreachable(spec.Attempts))
        {
            Input = WebhookFaultInput.Attempts,
        },
        new("LostResponse", Attempts, "The responses to the first attempts are lost, so that the event is received again.", static spec => WebhookFault.LostResponse(spec.Attempts))
        {
            Input = WebhookFaultInput.Attempts,
        },
        new("Unsigned", Headers, "The signature is missing.", static _ => WebhookFault.Unsigned()),
        new("WrongSignature", Headers, "The body is signed with another secret.", static _ => WebhookFault.WrongSignature()),
        new("ChangedAfterSigning", Headers, "The last digit of the body is changed after signing.", static _ => WebhookFault.ChangedAfterSigning()),
        new("HeadersOfAnotherEvent", Headers, "The headers have the name and the id of another event.", static _ => WebhookFault.HeadersOfAnotherEvent()),
        new("Header", Headers, "A header is set, or removed when it has no value.", static spec => WebhookFault.Header(spec.Header, spec.Value))
        {
            Input = WebhookFaultInput.Header,
        },
        new("Payload", Payloads, "The payload has a form of the documentation that differs from the usual one, and is signed.", static spec => WebhookFault.Payload(spec.Forms))
        {
            Input = WebhookFaultInput.Forms,
        },
        new("Body", Payloads, "The body is replaced and signed.", static spec => WebhookFault.Body(_ => spec.Body)) { Input = WebhookFaultInput.Body },
    ];

    /// <exception cref="ArgumentException">The fault does not exist, or one of its values is invalid.</exception>
    public static WebhookFault Create(WebhookFaultSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        WebhookFaultKind kind = All.FirstOrDefault(kind => kind.Name.Equals(spec.Fault, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"The fault '{spec.Fault}' does not exist. GET {ControlAddress.Root}/webhook-faults lists all faults.", nameof(spec));
        return kind.Create(spec);
    }
}
