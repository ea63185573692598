namespace SuperOffice.Chat.Client;

/// <summary>Describes what the HTTP handler of the platform supports.</summary>
internal static class PlatformFeatures
{
    public static bool HasConnectTimeout => true;
}
