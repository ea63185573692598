using System.Globalization;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Creates the claims of signed tokens, in the formats of the documented sample: <c>iat</c> is a string although the other times
/// are numbers, and a Boolean is the string <c>False</c>.
/// </summary>
internal sealed class IdentityClaims(OnlineState state)
{
    private const string Prefix = "http://schemes.superoffice.net/identity/";

    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(1);

    private readonly OnlineState _state = state;

    /// <summary>Creates the signed token of a system user, which contains the ticket.</summary>
    public string CreateForSystemUser(OnlineTenant tenant, string ticket)
    {
        JsonObject claims = Common(tenant, "SystemUser", 0);
        claims[$"{Prefix}ticket"] = ticket;
        return Finish(claims, "SuperOffice AS", $"spn:{tenant.Serial}");
    }

    /// <summary>Creates the signed token of a user who has signed in.</summary>
    public string CreateForUser(Consent consent, string? nonce)
    {
        OnlineTenant tenant = consent.Tenant;
        ChatUser? user = tenant.Emulator.Users.FirstOrDefault(user => consent.User is null || user.UserName == consent.User);
        JsonObject claims = Common(tenant, user?.UserName ?? consent.User ?? "", user?.AssociateId ?? 0);
        if (_state.Consents.IsApproved(tenant))
        {
            claims[$"{Prefix}system_token"] = _state.Consents.SystemToken(tenant);
        }

        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        return Finish(claims, _state.Issuer, _state.Settings.ClientId);
    }

    private static JsonObject Common(OnlineTenant tenant, string userName, int associateId)
    {
        string email = $"{userName}@example.com";
        Uri address = tenant.Emulator.BaseAddress;
        return new()
        {
            ["sub"] = email,
            [$"{Prefix}associateid"] = associateId.ToString(CultureInfo.InvariantCulture),
            [$"{Prefix}identityprovider"] = "central-superid",
            [$"{Prefix}email"] = email,
            [$"{Prefix}upn"] = email,
            [$"{Prefix}is_administrator"] = "False",
            [$"{Prefix}ctx"] = tenant.Id,
            [$"{Prefix}company_name"] = $"Company {tenant.Id}",
            [$"{Prefix}serial"] = tenant.Serial,
            [$"{Prefix}netserver_url"] = $"{address}/Remote/Services88/",
            [$"{Prefix}webapi_url"] = $"{address}/api/",
            [$"{Prefix}initials"] = userName.Length == 0 ? "" : userName[..1].ToUpperInvariant(),
            [$"{Prefix}so_primary_email_address"] = email,
        };
    }

    private string Finish(JsonObject claims, string issuer, string audience)
    {
        DateTimeOffset now = _state.Settings.TimeProvider.GetUtcNow();
        DateTimeOffset notBefore = now - ClockSlack;
        claims["iat"] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        claims["nbf"] = notBefore.ToUnixTimeSeconds();
        claims["exp"] = (notBefore + _state.Settings.JwtLifetime).ToUnixTimeSeconds();
        claims["iss"] = issuer;
        claims["aud"] = audience;
        return _state.Signer.Sign(claims);
    }
}
