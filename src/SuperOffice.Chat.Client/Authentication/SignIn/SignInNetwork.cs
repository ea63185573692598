using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The connections of the client that a sign-in is for. It flows with the asynchronous work, so that it reaches a credential
/// that is inside another one.
/// </summary>
internal static class SignInNetwork
{
    private static readonly AsyncLocal<ChatConnections?> Ambient = new();

    /// <summary>Null when no client has asked for the credential.</summary>
    public static ChatConnections? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }
}
