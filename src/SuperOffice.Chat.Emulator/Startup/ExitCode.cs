namespace SuperOffice.Chat.Emulator.Startup;

/// <summary>Contains the exit codes of the tool.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 1;

    /// <summary>A port is in use.</summary>
    public const int PortInUse = 2;

    /// <summary>The seed file cannot be read, or contains an invalid value.</summary>
    public const int InvalidSeed = 3;
}
