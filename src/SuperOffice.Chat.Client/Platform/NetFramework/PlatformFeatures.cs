namespace SuperOffice.Chat.Client;

/// <summary>Describes what the HTTP handler of the platform supports.</summary>
internal static class PlatformFeatures
{
    public static bool HasConnectTimeout => false;

    /// <summary>
    /// Gets a value indicating whether the headers of a request with an empty body are written together with it. Here they are written
    /// first, and a server may process the request without the body.
    /// </summary>
    public static bool SendsHeadersWithBody => false;
}
