using System.Runtime.Versioning;
using SuperOffice.Chat.Client.Online;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Authenticates as the system user of one online tenant, for apps without a signed-in user. Exchanges the signed system user
/// token for a ticket and validates the response. Renews the ticket after six hours without use, or when the server rejects it.
/// </summary>
/// <remarks>
/// The system user is a separate user with access to all data. It cannot act as another user: it becomes the owner of the sessions
/// that it picks up. According to SuperOffice's documentation each exchange writes a row to the database of the tenant. Reuse the
/// credential, and share the ticket between instances with <see cref="ChatCredentialContext.SharedStore"/>.
/// </remarks>
[UnsupportedOSPlatform("browser")]
public sealed class SystemUserCredential : RenewingChatCredential
{
    // According to SuperOffice's documentation each use of a ticket restarts this time.
    private static readonly TimeSpan TicketIdleLimit = TimeSpan.FromHours(6);

    private readonly SystemUserSettings _settings;
    private readonly SystemUserExchange _exchange;
    private readonly SystemUserTokenReader _reader;
    private Uri? _tenantAddress;

    /// <summary>Initializes a new instance of the <see cref="SystemUserCredential"/> class. The first request obtains a ticket.</summary>
    /// <param name="options">The options of the system user. They are read once.</param>
    /// <param name="context">The clock, the HTTP connections and the shared store; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is missing or not valid, or the private key cannot be read.</exception>
    public SystemUserCredential(SystemUserOptions options, ChatCredentialContext? context = null)
        : base(context)
    {
        ArgumentNullException.ThrowIfNull(options);
        _settings = SystemUserSettings.Create(options);
        IdentityProvider provider = new(Context, _settings.Environment);
        _exchange = new SystemUserExchange(provider, _settings, Context.TimeProvider);
        _reader = new SystemUserTokenReader(provider, Context, _settings);
    }

    /// <summary>Gets the address of the tenant in the last response of the identity provider.</summary>
    /// <value>Null before the first exchange of this credential, and if the response contained no address.</value>
    public Uri? TenantAddress => Volatile.Read(ref _tenantAddress);

    /// <inheritdoc/>
    public override string TenantId => _settings.TenantId;

    /// <inheritdoc/>
    protected override string SharedKey => _settings.SharedKey;

    /// <summary>Returns the authentication scheme.</summary>
    /// <returns><c>SOTicket</c>.</returns>
    public override string ToString() => "SOTicket";

    /// <inheritdoc/>
    protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
    {
        ExchangedToken exchanged = await _exchange.ExchangeAsync(cancellationToken).ConfigureAwait(false);
        SystemUserToken token = await _reader.ReadAsync(exchanged, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _tenantAddress, token.TenantAddress);
        return new ExpiringChatAuthorization(token.Ticket) { IdleLimit = TicketIdleLimit };
    }
}
