namespace SuperOffice.Chat.Client;

/// <summary>Provides the name and version of the platform for the user agent.</summary>
internal static class PlatformName
{
    public static string Value => $".NET {Environment.Version.ToString(2)}";
}
