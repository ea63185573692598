using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Obtains access tokens with a refresh token.</summary>
internal sealed class RefreshTokenCredential : RenewingChatCredential
{
    private const string Exchange = "The exchange of the refresh token";

    // Applies when the response does not state the lifetime.
    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromHours(1);

    private readonly TokenEndpointClient _tokenEndpoint;
    private readonly Uri _address;
    private readonly string _clientId;
    private readonly string? _clientSecret;
    private readonly string? _redirectUri;
    private readonly string _initialRefreshToken;
    private string _refreshToken;

    public RefreshTokenCredential(RefreshTokenOptions options, ChatCredentialContext? context)
        : base(context)
    {
        _tokenEndpoint = new TokenEndpointClient(Context.CreateHttpClient);
        _address = new Uri(ChatEnvironment.Parse(string.IsNullOrEmpty(options.Environment) ? ChatEnvironment.Production.Name : options.Environment).Address, "login/common/oauth/tokens");
        _clientId = Required(options.ClientId, nameof(options.ClientId));
        _clientSecret = string.IsNullOrEmpty(options.ClientSecret) ? null : Validate(options.ClientSecret, nameof(options.ClientSecret));
        _redirectUri = string.IsNullOrEmpty(options.RedirectUri) ? null : Validate(options.RedirectUri, nameof(options.RedirectUri));
        _initialRefreshToken = Required(options.RefreshToken, nameof(options.RefreshToken));
        _refreshToken = _initialRefreshToken;
    }

    /// <inheritdoc/>
    protected override string SharedKey => SharedStoreKey.Create("token", _address.Authority, null, _clientId, _initialRefreshToken);

    public override string ToString() => "Bearer";

    /// <inheritdoc/>
    protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest();
        TokenEndpointResponse response = await _tokenEndpoint.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            throw TokenEndpointClient.CreateErrorException(Exchange, response, _clientSecret, _refreshToken);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(ServerText.Decode(response.Body));
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw TokenEndpointClient.CreateUnusableResponseException(Exchange, "an access token", response, _clientSecret, _refreshToken);
        }
    }

    private static string Required(string? value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"{name} is missing. The refresh token credential requires it.") : Validate(value, name);

    private static string Validate(string value, string name) =>
        ChatAuthorization.GetSecretError(value) is { } error
            ? throw new ArgumentException($"{name} {error}. Set it exactly as received.")
            : value;

    private static TimeSpan GetLifetime(JsonElement token)
    {
        double? seconds = !token.TryGetProperty("expires_in", out JsonElement stated) ? null : stated.ValueKind switch
        {
            JsonValueKind.Number => stated.GetDouble(),
            JsonValueKind.String when double.TryParse(stated.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double text) => text,
            _ => null,
        };
        return seconds is > 0 and < 1e9 ? TimeSpan.FromSeconds(seconds.Value) : DefaultLifetime;
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

        // Secrets belong in the body, because addresses are logged.
        return new(HttpMethod.Post, _address) { Content = new FormUrlEncodedContent(form) };
    }

    private ExpiringChatAuthorization Read(JsonElement token)
    {
        string accessToken = token.GetProperty("access_token").GetString()!;
        ExpiringChatAuthorization renewed = new(ChatAuthorization.Bearer(accessToken)) { ExpiresAt = Context.TimeProvider.GetUtcNow() + GetLifetime(token) };
        if (token.TryGetProperty("refresh_token", out JsonElement next) && next.ValueKind == JsonValueKind.String && next.GetString() is { Length: > 0 } refreshToken)
        {
            // SuperOffice returns no new refresh token according to its documentation, but the OAuth 2.0 standard permits it.
            _refreshToken = refreshToken;
        }

        return renewed;
    }
}
