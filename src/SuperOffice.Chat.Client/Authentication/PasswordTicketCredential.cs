using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>User name and password, sent once and then replaced by the ticket or access token they are exchanged for.</summary>
internal sealed class PasswordTicketCredential : RenewingChatCredential
{
    private const string What = "The exchange of the password";

    private static readonly TimeSpan TicketIdleLimit = TimeSpan.FromHours(6);
    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(1);

    private readonly SignInRequests _requests;
    private readonly Uri _address;
    private readonly Lazy<string> _sharedKey;
    private readonly ChatAuthorization _basic;

    public PasswordTicketCredential(Uri baseAddress, string userName, string password, ChatSignIn? signIn)
        : base(signIn)
    {
        _requests = new SignInRequests(SignIn);
        _address = new Uri(TenantRoot.Of(baseAddress).AbsoluteUri.TrimEnd('/') + "/api/v1/User/currentToken");
        _sharedKey = new(() => GrantSharing.KeyOf("onsite", _address.AbsoluteUri, userName, Slow(password, userName)));
        _basic = ChatAuthorization.Basic(userName, password);
    }

    /// <inheritdoc/>
    protected override string SharedKey => _sharedKey.Value;

    public override string ToString() => "SOTicket";

    /// <inheritdoc/>
    protected override async Task<ChatGrant> RenewAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest();
        SignInAnswer answer = await _requests.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccess)
        {
            throw SignInRequests.Refused(What, answer, _basic.Secrets);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(ServerText.Decode(answer.Body));
            return GrantOf(document.RootElement.GetString());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw SignInRequests.Unusable(What, "a ticket", answer, _basic.Secrets);
        }
    }

    // The reference names the scheme Bearer for what it gives; a ticket is known by its begin all the same.
    private ChatGrant GrantOf(string? value) => value is ['7', ..]
        ? new(ChatAuthorization.SoTicket(value)) { IdleLimit = TicketIdleLimit }
        : new(ChatAuthorization.Bearer(value!)) { ExpiresAt = SignIn.TimeProvider.GetUtcNow() + TokenLife };

    // People choose passwords that can be guessed; who sees the keys of the store must not be able to try them out quickly.
    private string Slow(string password, string userName) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        password, Encoding.UTF8.GetBytes($"{_address.AbsoluteUri} {userName}"), iterations: 600_000, HashAlgorithmName.SHA256, outputLength: 32));

    private HttpRequestMessage CreateRequest()
    {
        HttpRequestMessage request = new(HttpMethod.Get, _address);
        request.Headers.TryAddWithoutValidation("Authorization", _basic.Header);
        return request;
    }
}
