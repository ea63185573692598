using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents a kind of fault in deliveries: its group and a sentence for the page, and how to create it.</summary>
public sealed record WebhookFaultKind(string Name, string Group, string Description, Func<WebhookFaultSpec, WebhookFault> Create)
{
    public WebhookFaultInput Input { get; init; }
}
