namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Specifies the value that a fault in deliveries uses.</summary>
public enum WebhookFaultInput
{
    None,
    Seconds,
    Attempts,
    Header,
    Forms,
    Body,
}
