namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Contains the operations of a <see cref="ChatOnlineEmulator"/>: the values of <see cref="ReceivedChatRequest.Operation"/>,
/// which <see cref="ChatFaults.Add"/> accepts.
/// </summary>
public static class ChatOnlineOperation
{
    /// <summary>GET <c>/login/.well-known/openid-configuration</c>.</summary>
    public const string Metadata = "Metadata";

    /// <summary>GET <c>/login/.well-known/jwks</c>.</summary>
    public const string Keys = "Keys";

    /// <summary>GET <c>/login/common/oauth/authorize</c>.</summary>
    public const string Authorize = "Authorize";

    /// <summary>POST <c>/login/common/oauth/tokens</c>, with a code or a refresh token.</summary>
    public const string Token = "Token";

    /// <summary>POST <c>/Login/api/PartnerSystemUser/Authenticate</c>.</summary>
    public const string SystemUser = "SystemUser";

    /// <summary>GET <c>/api/state/{tenant}</c>.</summary>
    public const string State = "State";
}
