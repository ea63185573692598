namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the state to set. Null for <paramref name="Running"/> is the documented value.</summary>
internal sealed record TenantState(string State, bool? Running = null);
