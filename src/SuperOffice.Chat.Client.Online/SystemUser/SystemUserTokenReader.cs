using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Checks the token of an exchange, and takes the ticket out of it.</summary>
internal sealed class SystemUserTokenReader
{
    private const string Issuer = "SuperOffice AS";
    private const string Claim = "http://schemes.superoffice.net/identity/";

    // Tokens live for six minutes (observed in samples); clocks differ.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly SignInHost _host;
    private readonly ChatSignIn _signIn;
    private readonly SystemUserSettings _settings;
    private string? _serial;

    public SystemUserTokenReader(SignInHost host, ChatSignIn signIn, SystemUserSettings settings)
    {
        _host = host;
        _signIn = signIn;
        _settings = settings;
    }

    /// <exception cref="ChatSignInException">The token is not trusted, or lacks what is needed.</exception>
    public async Task<SystemUserToken> ReadAsync(ExchangedToken exchanged, CancellationToken cancellationToken)
    {
        SignInKeys published = SignInKeys.Of(_signIn, _settings.Environment);
        SignInKeySet keys = await published.GetAsync(_host, null, cancellationToken).ConfigureAwait(false);
        TokenValidationResult result = await ValidateAsync(exchanged.Jwt, keys).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            keys = await published.GetAsync(_host, keys, cancellationToken).ConfigureAwait(false);
            result = await ValidateAsync(exchanged.Jwt, keys).ConfigureAwait(false);
        }

        return result.IsValid ? Read((JsonWebToken)result.SecurityToken) : throw Refused(result.Exception, exchanged.ClockRemark);
    }

    private Task<TokenValidationResult> ValidateAsync(string jwt, SignInKeySet keys) => _handler.ValidateTokenAsync(jwt, new()
    {
        AudienceValidator = static (audiences, token, _) => Text((JsonWebToken)token, "serial") is { Length: > 0 } serial && audiences.SequenceEqual([$"spn:{serial}"]),
        IssuerSigningKeys = keys.Keys,
        IssuerSigningKeyValidator = static (key, _, _) => RsaKeyLength.IsEnough(key),
        ValidateIssuerSigningKey = true,
        LifetimeValidator = IsInForce,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuer = Issuer,
    });

    // In the place of the library's own check, which reads the machine's clock.
    private bool IsInForce(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        DateTime now = _signIn.TimeProvider.GetUtcNow().UtcDateTime;
        return expires is null ? throw new SecurityTokenNoExpirationException()
            : now - ClockTolerance >= expires ? throw new SecurityTokenExpiredException()
            : now + ClockTolerance < notBefore ? throw new SecurityTokenNotYetValidException()
            : true;
    }

    private SystemUserToken Read(JsonWebToken token)
    {
        string tenant = Text(token, "ctx") ?? "";
        if (!tenant.Equals(_settings.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw NotTrusted($"is for another tenant than {_settings.TenantId}");
        }

        string serial = Text(token, "serial")!;
        string known = Interlocked.CompareExchange(ref _serial, serial, null) ?? serial;
        if (known != serial)
        {
            throw NotTrusted("has another serial number than the tenant's before. If its licence was changed, make the credential anew");
        }

        return new(Ticket(token), TenantAddress(token));
    }

    private ChatAuthorization Ticket(JsonWebToken token)
    {
        try
        {
            return ChatAuthorization.SoTicket(Text(token, "ticket") ?? "");
        }
        catch (ArgumentException)
        {
            throw NotTrusted("has no ticket that can be used");
        }
    }

    private Uri? TenantAddress(JsonWebToken token) =>
        Text(token, "webapi_url") is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && _settings.Environment.Owns(address) ? address
        : throw NotTrusted("names an address of the tenant that is not the environment's own");

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue(Claim + claim, out string? value) ? value : null;

    // The library's own texts are left out: an application can make them quote the token.
    private ChatSignInException Refused(Exception? cause, string clockRemark) => cause switch
    {
        SecurityTokenExpiredException => NotTrusted("has expired", clockRemark),
        SecurityTokenNotYetValidException => NotTrusted("is not valid yet", clockRemark),
        SecurityTokenNoExpirationException => NotTrusted("has no end"),
        SecurityTokenInvalidIssuerException => NotTrusted($"was not issued by {Issuer}"),
        SecurityTokenInvalidAudienceException => NotTrusted("is meant for somebody else than its own serial number"),
        SecurityTokenInvalidSigningKeyException => NotTrusted($"is signed with an RSA key of fewer than {RsaKeyLength.Least} bits, which is too short to be safe"),
        SecurityTokenSignatureKeyNotFoundException => NotTrusted("is signed with a key that the host does not publish"),
        SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => NotTrusted("has no valid RS256 signature of the host"),
        _ => NotTrusted("cannot be read"),
    };

    private ChatSignInException NotTrusted(string why, string clockRemark = "") =>
        new($"{_host.Name} gave the system user of {_settings.TenantId} a token that is not trusted: it {why}.{clockRemark}");
}
