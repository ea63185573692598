namespace SuperOffice.Chat.Emulator.Addresses;

internal static class ControlAddress
{
    /// <summary>The path of the control API, version 1.</summary>
    public const string Root = "/emulator/v1";
}
