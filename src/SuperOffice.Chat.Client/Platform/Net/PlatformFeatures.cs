namespace SuperOffice.Chat.Client;

/// <summary>Describes what the HTTP handler of the platform supports.</summary>
internal static class PlatformFeatures
{
    public static bool HasConnectTimeout => true;

    /// <summary>Gets a value indicating whether the headers of a request with an empty body are written together with it.</summary>
    public static bool SendsHeadersWithBody => true;
}
