using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents a fault in deliveries as the page and the control API describe it.</summary>
public sealed record WebhookFaultSpec
{
    /// <summary>Gets the name of the fault, such as <c>Lost</c>.</summary>
    public required string Fault { get; init; }

    /// <summary>Gets the event that it applies to, such as <c>chatsession.message</c>, or null for all except tests.</summary>
    public string? Event { get; init; }

    /// <summary>Gets the number of deliveries that it applies to. Not used with <see cref="Percent"/>.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Gets the percentage of deliveries that it applies to, until it is removed, or null for the next <see cref="Times"/>.</summary>
    public double? Percent { get; init; }

    /// <summary>Gets the delay of <c>Late</c> in seconds.</summary>
    public double Seconds { get; init; } = 5;

    /// <summary>Gets the number of attempts of <c>Unreachable</c> and <c>LostResponse</c>.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Gets the name of the header of <c>Header</c>.</summary>
    public string Header { get; init; } = "Content-Type";

    /// <summary>Gets the value of the header of <c>Header</c>, or null to remove it.</summary>
    public string? Value { get; init; }

    /// <summary>Gets the forms of <c>Payload</c>.</summary>
    public IReadOnlyList<WebhookPayloadForm> Forms { get; init; } = [WebhookPayloadForm.CamelCase];

    /// <summary>Gets the body of <c>Body</c>.</summary>
    public string Body { get; init; } = "";

    internal FaultExtent Extent => new(Event, Times, Percent);
}
