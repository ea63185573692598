using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Exchanges a user name and a password for a ticket or an access token.</summary>
internal sealed class PasswordTicketCredential : RenewingChatCredential
{
    private const string Exchange = "The exchange of the password";

    private static readonly TimeSpan TicketIdleLimit = TimeSpan.FromHours(6);
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(1);

    private readonly TokenEndpointClient _tokenEndpoint;
    private readonly Uri _address;
    private readonly Lazy<string> _sharedKey;
    private readonly ChatAuthorization _basic;

    public PasswordTicketCredential(Uri baseAddress, string userName, string password, ChatCredentialContext? context)
        : base(context)
    {
        _tokenEndpoint = new TokenEndpointClient(Context.CreateHttpClient);
        _address = new Uri(TenantRoot.Create(baseAddress).AbsoluteUri.TrimEnd('/') + "/api/v1/User/currentToken");
        _sharedKey = new(() => SharedStoreKey.Create("ticket", _address.Authority, null, _address.AbsoluteUri, userName, HashPassword(password, userName)));
        _basic = ChatAuthorization.Basic(userName, password);
    }

    /// <inheritdoc/>
    protected override string SharedKey => _sharedKey.Value;

    public override string ToString() => "SOTicket";

    /// <inheritdoc/>
    protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest();
        TokenEndpointResponse response = await _tokenEndpoint.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            throw TokenEndpointClient.CreateErrorException(Exchange, response, _basic.Secrets);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(ServerText.Decode(response.Body));
            return ToAuthorization(document.RootElement.GetString());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw TokenEndpointClient.CreateUnusableResponseException(Exchange, "a ticket", response, _basic.Secrets);
        }
    }

    // The reference documents an access token, but some servers return a ticket. A ticket starts with 7.
    private ExpiringChatAuthorization ToAuthorization(string? value) => value is ['7', ..]
        ? new(ChatAuthorization.SoTicket(value)) { IdleLimit = TicketIdleLimit }
        : new(ChatAuthorization.Bearer(value!)) { ExpiresAt = Context.TimeProvider.GetUtcNow() + TokenLifetime };

    // Passwords can be weak. The slow hash prevents a brute-force attack by somebody who can read the keys of the store.
    private string HashPassword(string password, string userName) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        password, Encoding.UTF8.GetBytes($"{_address.AbsoluteUri} {userName}"), iterations: 600_000, HashAlgorithmName.SHA256, outputLength: 32));

    private HttpRequestMessage CreateRequest()
    {
        HttpRequestMessage request = new(HttpMethod.Get, _address);
        request.Headers.TryAddWithoutValidation("Authorization", _basic.Header);
        return request;
    }
}
