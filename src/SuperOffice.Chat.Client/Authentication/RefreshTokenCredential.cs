using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Access tokens by a refresh token.</summary>
internal sealed class RefreshTokenCredential : RenewingChatCredential
{
    private const string What = "The exchange of the refresh token";

    // What the server says it gives, should an answer not say it.
    private static readonly TimeSpan UsualLife = TimeSpan.FromHours(1);

    private readonly SignInRequests _requests;
    private readonly Uri _address;
    private readonly string _clientId;
    private readonly string? _clientSecret;
    private readonly string? _redirectUri;
    private readonly string _firstRefreshToken;
    private string _refreshToken;

    public RefreshTokenCredential(RefreshTokenOptions options, ChatSignIn? signIn)
        : base(signIn)
    {
        _requests = new SignInRequests(SignIn);
        _address = new Uri(ChatEnvironment.Parse(string.IsNullOrEmpty(options.Environment) ? ChatEnvironment.Production.Name : options.Environment).Address, "login/common/oauth/tokens");
        _clientId = Given(options.ClientId, nameof(options.ClientId));
        _clientSecret = string.IsNullOrEmpty(options.ClientSecret) ? null : Sent(options.ClientSecret, nameof(options.ClientSecret));
        _redirectUri = string.IsNullOrEmpty(options.RedirectUri) ? null : Sent(options.RedirectUri, nameof(options.RedirectUri));
        _firstRefreshToken = Given(options.RefreshToken, nameof(options.RefreshToken));
        _refreshToken = _firstRefreshToken;
    }

    /// <inheritdoc/>
    protected override string SharedKey => GrantSharing.KeyOf("bearer", _address.Authority, _clientId, _firstRefreshToken);

    public override string ToString() => "Bearer";

    /// <inheritdoc/>
    protected override async Task<ChatGrant> RenewAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest();
        SignInAnswer answer = await _requests.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccess)
        {
            throw SignInRequests.Refused(What, answer, _clientSecret, _refreshToken);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(ServerText.Decode(answer.Body));
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw SignInRequests.Unusable(What, "an access token", answer, _clientSecret, _refreshToken);
        }
    }

    private static string Given(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"{name} is missing, which a refresh token needs.") : Sent(value, name);

    private static string Sent(string value, string name) =>
        ChatAuthorization.WhyNotASecret(value) is { } reason
            ? throw new ArgumentException($"{name} {reason}. Give it exactly as received.")
            : value;

    private static TimeSpan LifeOf(JsonElement token)
    {
        double? seconds = !token.TryGetProperty("expires_in", out JsonElement stated) ? null : stated.ValueKind switch
        {
            JsonValueKind.Number => stated.GetDouble(),
            JsonValueKind.String when double.TryParse(stated.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double text) => text,
            _ => null,
        };
        return seconds is > 0 and < 1e9 ? TimeSpan.FromSeconds(seconds.Value) : UsualLife;
    }

    private HttpRequestMessage CreateRequest()
    {
        Dictionary<string, string> form = new()
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = _clientId,
            ["refresh_token"] = _refreshToken,
        };
        if (_clientSecret is not null)
        {
            form["client_secret"] = _clientSecret;
        }

        if (_redirectUri is not null)
        {
            form["redirect_uri"] = _redirectUri;
        }

        // In the body: an address ends in logs.
        return new(HttpMethod.Post, _address) { Content = new FormUrlEncodedContent(form) };
    }

    private ChatGrant Read(JsonElement token)
    {
        string accessToken = token.GetProperty("access_token").GetString()!;
        ChatGrant grant = new(ChatAuthorization.Bearer(accessToken)) { ExpiresAt = SignIn.TimeProvider.GetUtcNow() + LifeOf(token) };
        if (token.TryGetProperty("refresh_token", out JsonElement next) && next.ValueKind == JsonValueKind.String && next.GetString() is { Length: > 0 } refreshToken)
        {
            // Not SuperOffice's way (documented), but the standard's.
            _refreshToken = refreshToken;
        }

        return grant;
    }
}
