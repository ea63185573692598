namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// What a <see cref="ChatOnlineEmulator"/> is asked for: the values of <see cref="ReceivedChatRequest.Operation"/> there, and
/// those that <see cref="ChatFaults.Add"/> takes.
/// </summary>
public static class ChatOnlineOperation
{
    /// <summary>GET <c>/login/.well-known/openid-configuration</c>.</summary>
    public const string Metadata = "Metadata";

    /// <summary>GET <c>/login/.well-known/jwks</c>.</summary>
    public const string Keys = "Keys";

    /// <summary>GET <c>/login/common/oauth/authorize</c>.</summary>
    public const string Authorize = "Authorize";

    /// <summary>POST <c>/login/common/oauth/tokens</c>, for a code or with a refresh token.</summary>
    public const string Token = "Token";

    /// <summary>POST <c>/Login/api/PartnerSystemUser/Authenticate</c>.</summary>
    public const string SystemUser = "SystemUser";

    /// <summary>GET <c>/api/state/{tenant}</c>.</summary>
    public const string State = "State";
}
