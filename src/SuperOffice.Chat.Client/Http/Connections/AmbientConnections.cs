namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Holds the connections of the client that requests a credential. The value flows with asynchronous calls, so that it reaches
/// a credential that another credential wraps.
/// </summary>
internal static class AmbientConnections
{
    private static readonly AsyncLocal<ChatConnections?> Ambient = new();

    /// <summary>Gets or sets the connections; null if no client requests the credential.</summary>
    public static ChatConnections? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }
}
