using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents an ordered fault in deliveries.</summary>
internal sealed record WebhookFaultInfo(int Id, string Fault, string? Event, int? Times, double? Percent, int Hits, bool UsedUp)
{
    public static WebhookFaultInfo From(FaultOrder<WebhookFault> order) => new(
        order.Id, order.Name, order.Extent.Name, order.Extent.Times, order.Extent.Percent, order.Hits, order.IsUsedUp);
}
