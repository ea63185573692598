using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Emulator.Faults;

namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents an added fault.</summary>
internal sealed record FaultInfo(int Id, string Fault, string? Operation, int? Times, double? Percent, int Hits, bool UsedUp)
{
    public static FaultInfo From(AddedFault<ChatFault> added) => new(
        added.Id, added.Name, added.Extent.Name, added.Extent.Times, added.Extent.Percent, added.Hits, added.IsUsedUp);
}
