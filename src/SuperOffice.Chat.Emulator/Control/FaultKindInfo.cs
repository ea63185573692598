namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a fault that can be added.</summary>
internal sealed record FaultKindInfo(string Fault, string Group, string Description);
