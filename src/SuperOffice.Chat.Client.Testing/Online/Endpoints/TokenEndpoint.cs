using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Issues access tokens for a code or a refresh token, with the errors of RFC 6749. Parameters in the query are rejected because
/// queries are logged, although a documented sample has them there.
/// </summary>
internal sealed class TokenEndpoint(OnlineState state, IdentityClaims claims)
{
    private readonly OnlineState _state = state;
    private readonly IdentityClaims _claims = claims;

    public string? GetTenantId(OnlineCall call) => (
        _state.Consents.FindRefreshToken(call.Form("refresh_token")) ?? _state.Consents.FindCode(call.Form("code"))?.Consent)?.Tenant.Id;

    public ChatResponse Respond(OnlineCall call)
    {
        if (call.Request.QueryString.HasValue || !call.IsForm)
        {
            return Reject("invalid_request", "The parameters must be in a form body, not in the query.");
        }

        return call.Form("grant_type") switch
        {
            null => Reject("invalid_request", "grant_type is missing."),
            "authorization_code" => GrantByCode(call),
            "refresh_token" => GrantByRefreshToken(call),
            _ => Reject("unsupported_grant_type", "Use authorization_code or refresh_token."),
        };
    }

    private static ChatResponse Reject(string error, string description, int status = 400) =>
        Errors.Create(status, ChatErrorFormat.OAuth, description, error);

    private static bool IsProven(AuthorizationCode code, string? verifier) => code.ChallengeMethod switch
    {
        _ when code.Challenge is null => true,
        _ when verifier is null => false,
        "S256" => code.Challenge == Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
        null or "plain" => code.Challenge == verifier,
        _ => false,
    };

    private ChatResponse GrantByRefreshToken(OnlineCall call) =>
        !IsClient(call, needsSecret: true) ? UnknownClient(call)
        : _state.Consents.FindRefreshToken(call.Form("refresh_token")) is Consent consent ? Grant(consent, null, [])
        : Reject("invalid_grant", "The refresh token is unknown, or the consent was revoked.");

    private ChatResponse GrantByCode(OnlineCall call)
    {
        if (call.Form("code") is not string text || _state.Consents.FindCode(text) is not { } code)
        {
            return IsClient(call, needsSecret: true)
                ? Reject("invalid_grant", "The code is unknown, or was already used.")
                : UnknownClient(call);
        }

        // A native app authenticates with PKCE and has no secret, as SuperOffice documents.
        if (!IsClient(call, needsSecret: code.Challenge is null))
        {
            return UnknownClient(call);
        }

        if (_state.Consents.TakeCode(text) is null || _state.Settings.TimeProvider.GetUtcNow() >= code.ExpiresAt)
        {
            return Reject("invalid_grant", "The code has expired, or was already used.");
        }

        return call.Form("redirect_uri") != code.RedirectUri || !IsProven(code, call.Form("code_verifier"))
            ? Reject("invalid_grant", "The redirect address or the code verifier does not match the authorization request.")
            : Grant(code.Consent, code.Nonce, [new("refresh_token", _state.Consents.AddRefreshToken(code.Consent))]);
    }

    private bool IsClient(OnlineCall call, bool needsSecret)
    {
        (string? id, string? secret) = BasicClient(call) ?? (call.Form("client_id"), call.Form("client_secret"));
        return id == _state.Settings.ClientId && (secret == _state.Settings.ClientSecret || (secret is null && !needsSecret));
    }

    private static (string? Id, string? Secret)? BasicClient(OnlineCall call) => AcceptedBasic.Decode(call.Request.Headers)?.Split(':', 2) switch
    {
        null => null,
        [string id, string secret] => (id, secret),
        _ => (null, ""),
    };

    private static ChatResponse UnknownClient(OnlineCall call) => Reject(
        "invalid_client", "The app or its secret is unknown.", call.Request.Headers.Authorization.Count > 0 ? 401 : 400);

    private ChatResponse Grant(Consent consent, string? nonce, KeyValuePair<string, JsonNode?>[] more)
    {
        TimeSpan lifetime = _state.Settings.AccessTokenLifetime;
        long seconds = (long)lifetime.TotalSeconds;
        JsonObject body = new(more)
        {
            ["token_type"] = "Bearer",
            ["access_token"] = consent.Tenant.Emulator.Tickets.IssueAccessToken(consent.User, lifetime),
            ["id_token"] = _claims.CreateForUser(consent, nonce),
        };
        if (_state.Settings.ExpiresIn != ExpiresInFormat.Missing)
        {
            body["expires_in"] = _state.Settings.ExpiresIn == ExpiresInFormat.String
                ? JsonValue.Create(seconds.ToString(CultureInfo.InvariantCulture))
                : JsonValue.Create(seconds);
        }

        return ChatResponse.Json(body) with { Change = ChatChange.WithoutIds };
    }
}
