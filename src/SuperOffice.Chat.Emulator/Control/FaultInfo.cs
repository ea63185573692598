using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents an ordered fault.</summary>
internal sealed record FaultInfo(int Id, string Fault, string? Operation, int? Times, double? Percent, int Hits, bool UsedUp)
{
    public static FaultInfo From(FaultOrder<ChatFault> order) => new(
        order.Id, order.Name, order.Extent.Name, order.Extent.Times, order.Extent.Percent, order.Hits, order.IsUsedUp);
}
