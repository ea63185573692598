using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores the valid codes and refresh tokens, and the approved system users.</summary>
internal sealed class ConsentStore(string appName)
{
    private const int RandomLength = 10;

    private readonly ConcurrentDictionary<string, AuthorizationCode> _codes = [];
    private readonly ConcurrentDictionary<string, Consent> _refreshTokens = [];
    private readonly ConcurrentDictionary<OnlineTenant, bool> _approvals = [];
    private readonly string _appName = appName;
    private int _last;

    public string AddCode(AuthorizationCode code) => Add(_codes, "code", code);

    public string AddRefreshToken(Consent consent) => Add(_refreshTokens, "refresh token", consent);

    public AuthorizationCode? FindCode(string? code) => _codes.GetValueOrDefault(code ?? "");

    public Consent? FindRefreshToken(string? refreshToken) => _refreshTokens.GetValueOrDefault(refreshToken ?? "");

    /// <returns>The parameters of the code, or null when it is unknown or was used.</returns>
    public AuthorizationCode? TakeCode(string code) => _codes.TryRemove(code, out AuthorizationCode? found) ? found : null;

    public bool RemoveRefreshToken(string refreshToken) => _refreshTokens.TryRemove(refreshToken, out _);

    public void SetApproval(OnlineTenant tenant, bool isApproved) => _approvals[tenant] = isApproved;

    public bool IsApproved(OnlineTenant tenant) => _approvals.GetValueOrDefault(tenant);

    /// <summary>
    /// Creates the system token, which is always the same for an app and a tenant. SuperOffice documents its format:
    /// the name of the app, a hyphen and a random string.
    /// </summary>
    public string SystemToken(OnlineTenant tenant) => $"{_appName}-{Letters($"{_appName} {tenant.Id}")[..RandomLength]}";

    private string Add<T>(ConcurrentDictionary<string, T> entries, string kind, T entry)
    {
        string key = Letters(FormattableString.Invariant($"{_appName} {kind} {Interlocked.Increment(ref _last)}"));
        entries[key] = entry;
        return key;
    }

    private static string Letters(string text) =>
        string.Concat(Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes(text))).Where(char.IsAsciiLetterOrDigit));
}
