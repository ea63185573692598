using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents an ordered fault.</summary>
internal sealed record FaultInfo(int Id, string Fault, string? Operation, int? Times, double? Percent, int Hits, bool UsedUp)
{
    public static FaultInfo From(FaultOrder order) => new(
        order.Id, order.Name, order.Spec.Operation, order.Spec.Percent is null ? order.Spec.Times : null, order.Spec.Percent, order.Hits, order.IsUsedUp);
}
