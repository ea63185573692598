using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores the valid codes and refresh tokens, and the approved system users.</summary>
internal sealed class ConsentStore(string appName)
{
    private const int RandomLength = 10;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, AuthorizationCode> _codes = [];
    private readonly Dictionary<string, Consent> _refreshTokens = [];
    private readonly HashSet<OnlineTenant> _approved = [];
    private readonly string _appName = appName;
    private int _last;

    public string AddCode(AuthorizationCode code) => Add(_codes, "code", code);

    public string AddRefreshToken(Consent consent) => Add(_refreshTokens, "refresh token", consent);

    public AuthorizationCode? FindCode(string? code) => Find(_codes, code);

    public Consent? FindRefreshToken(string? refreshToken) => Find(_refreshTokens, refreshToken);

    /// <returns>The parameters of the code, or null when it is unknown or was used.</returns>
    public AuthorizationCode? TakeCode(string code)
    {
        lock (_gate)
        {
            return _codes.Remove(code, out AuthorizationCode? found) ? found : null;
        }
    }

    public bool RemoveRefreshToken(string refreshToken)
    {
        lock (_gate)
        {
            return _refreshTokens.Remove(refreshToken);
        }
    }

    public void Approve(OnlineTenant tenant)
    {
        lock (_gate)
        {
            _approved.Add(tenant);
        }
    }

    public void Disapprove(OnlineTenant tenant)
    {
        lock (_gate)
        {
            _approved.Remove(tenant);
        }
    }

    public bool IsApproved(OnlineTenant tenant)
    {
        lock (_gate)
        {
            return _approved.Contains(tenant);
        }
    }

    /// <summary>
    /// Creates the system token, which is always the same for an app and a tenant. SuperOffice documents its format:
    /// the name of the app, a hyphen and a random string.
    /// </summary>
    public string SystemToken(OnlineTenant tenant) => $"{_appName}-{Letters($"{_appName} {tenant.Id}")[..RandomLength]}";

    private string Add<T>(Dictionary<string, T> entries, string kind, T entry)
    {
        lock (_gate)
        {
            string key = Letters(FormattableString.Invariant($"{_appName} {kind} {++_last}"));
            entries.Add(key, entry);
            return key;
        }
    }

    private T? Find<T>(Dictionary<string, T> entries, string? key)
        where T : class
    {
        lock (_gate)
        {
            return key is not null && entries.TryGetValue(key, out T? entry) ? entry : null;
        }
    }

    private static string Letters(string text) =>
        string.Concat(Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes(text))).Where(char.IsAsciiLetterOrDigit));
}
