using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents an added fault in deliveries.</summary>
internal sealed record WebhookFaultInfo(int Id, string Fault, string? Event, int? Times, double? Percent, int Hits, bool UsedUp)
{
    public static WebhookFaultInfo From(AddedFault<WebhookFault> added) => new(
        added.Id, added.Name, added.Extent.Name, added.Extent.Times, added.Extent.Percent, added.Hits, added.IsUsedUp);
}
