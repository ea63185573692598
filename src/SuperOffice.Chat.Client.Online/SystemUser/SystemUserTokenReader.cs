using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Validates the token of an exchange and reads its ticket.</summary>
internal sealed class SystemUserTokenReader(IdentityProvider provider, ChatCredentialContext context, SystemUserSettings settings)
{
    private const string Issuer = "SuperOffice AS";
    private const string ClaimPrefix = "http://schemes.superoffice.net/identity/";

    // In SuperOffice's samples tokens are valid for six minutes.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly IdentityProvider _provider = provider;
    private readonly ChatCredentialContext _context = context;
    private readonly SystemUserSettings _settings = settings;
    private string? _serialNumber;

    /// <exception cref="ChatCredentialException">The token is not valid, or does not contain a ticket.</exception>
    public async Task<SystemUserToken> ReadAsync(ExchangedToken exchanged, CancellationToken cancellationToken)
    {
        SigningKeyCache cache = SigningKeyCache.GetOrCreate(_context, _settings.Environment);
        SigningKeySet keys = await cache.GetAsync(_provider, null, cancellationToken).ConfigureAwait(false);
        TokenValidationResult result = await ValidateAsync(exchanged.Jwt, keys).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            keys = await cache.GetAsync(_provider, keys, cancellationToken).ConfigureAwait(false);
            result = await ValidateAsync(exchanged.Jwt, keys).ConfigureAwait(false);
        }

        return result.IsValid ? Read((JsonWebToken)result.SecurityToken) : throw CreateException(result.Exception, exchanged.ClockSkew);
    }

    private Task<TokenValidationResult> ValidateAsync(string jwt, SigningKeySet keys) => _handler.ValidateTokenAsync(jwt, new()
    {
        AudienceValidator = static (audiences, token, _) => GetClaim((JsonWebToken)token, "serial") is { Length: > 0 } serial && audiences.SequenceEqual([$"spn:{serial}"]),
        IssuerSigningKeys = keys.Keys,
        IssuerSigningKeyValidator = static (key, _, _) => RsaKeySize.IsSufficient(key),
        ValidateIssuerSigningKey = true,
        LifetimeValidator = IsWithinLifetime,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuer = Issuer,
    });

    // Replaces the check of the library, which does not support a TimeProvider.
    private bool IsWithinLifetime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        DateTime now = _context.TimeProvider.GetUtcNow().UtcDateTime;
        return expires is null ? throw new SecurityTokenNoExpirationException()
            : now - ClockTolerance >= expires ? throw new SecurityTokenExpiredException()
            : now + ClockTolerance < notBefore ? throw new SecurityTokenNotYetValidException()
            : true;
    }

    private SystemUserToken Read(JsonWebToken token)
    {
        string tenant = GetClaim(token, "ctx") ?? "";
        if (!tenant.Equals(_settings.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw Invalid($"was not issued for tenant {_settings.TenantId}");
        }

        string serial = GetClaim(token, "serial")!;
        string known = Interlocked.CompareExchange(ref _serialNumber, serial, null) ?? serial;
        if (known != serial)
        {
            throw Invalid("has a different serial number than before. If the license of the tenant has changed, create a new credential");
        }

        return new(Ticket(token), TenantAddress(token));
    }

    private ChatAuthorization Ticket(JsonWebToken token)
    {
        try
        {
            return ChatAuthorization.SoTicket(GetClaim(token, "ticket") ?? "");
        }
        catch (ArgumentException)
        {
            throw Invalid("does not contain a valid ticket");
        }
    }

    private Uri? TenantAddress(JsonWebToken token) =>
        GetClaim(token, "webapi_url") is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && _settings.Environment.Owns(address) ? address
        : throw Invalid("contains a tenant address outside the environment");

    private static string? GetClaim(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue(ClaimPrefix + claim, out string? value) ? value : null;

    // The messages of the library are omitted, because they may quote the token.
    private ChatCredentialException CreateException(Exception? cause, string clockSkew) => cause switch
    {
        SecurityTokenExpiredException => Invalid("has expired", clockSkew),
        SecurityTokenNotYetValidException => Invalid("is not valid yet", clockSkew),
        SecurityTokenNoExpirationException => Invalid("has no expiry"),
        SecurityTokenInvalidIssuerException => Invalid($"was not issued by {Issuer}"),
        SecurityTokenInvalidAudienceException => Invalid("has an audience that does not match its serial number"),
        SecurityTokenInvalidSigningKeyException => Invalid($"is signed with an RSA key of fewer than {RsaKeySize.Minimum} bits, which is not secure"),
        SecurityTokenSignatureKeyNotFoundException => Invalid("is signed with a key that the identity provider does not publish"),
        SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => Invalid("has no valid RS256 signature"),
        _ => Invalid("could not be read"),
    };

    private ChatCredentialException Invalid(string problem, string clockSkew = "") =>
        new($"{_provider.Name} returned an invalid token for the system user of {_settings.TenantId}: the token {problem}.{clockSkew}");
}
