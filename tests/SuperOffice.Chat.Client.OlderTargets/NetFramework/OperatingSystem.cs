namespace SuperOffice.Chat.Client;

/// <summary>Stands in for the methods of .NET 5 and later.</summary>
internal static class OperatingSystem
{
    public static bool IsWindows() => Environment.OSVersion.Platform == PlatformID.Win32NT;
}
