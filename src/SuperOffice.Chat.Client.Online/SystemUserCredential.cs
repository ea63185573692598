using System.Runtime.Versioning;
using SuperOffice.Chat.Client.Online;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The system user of one online tenant: an app that works without anybody signed in. It exchanges the signed system
/// user token for a ticket, checks what it is given, and renews it after use has stopped for six hours, or when the
/// server has refused it.
/// </summary>
/// <remarks>
/// The system user is a user of its own who sees everything and cannot act as somebody else: sessions it picks up are
/// its own. Each exchange writes a row in the tenant's database (documented): keep the credential, and share the ticket
/// when there are many machines.
/// </remarks>
[UnsupportedOSPlatform("browser")]
public sealed class SystemUserCredential : RenewingChatCredential
{
    // Each use of a ticket starts the time anew (documented).
    private static readonly TimeSpan TicketIdleLimit = TimeSpan.FromHours(6);

    private readonly SystemUserSettings _settings;
    private readonly SystemUserExchange _exchange;
    private readonly SystemUserTokenReader _reader;
    private Uri? _tenantAddress;

    /// <summary>Makes the credential. Nothing is sent before the first request needs a ticket.</summary>
    /// <param name="options">What to sign in with; read once.</param>
    /// <param name="signIn">The clock, the way to the network and what else it works with; null for the defaults.</param>
    /// <exception cref="ArgumentException">A value is missing, or wrong, or the key cannot be read.</exception>
    public SystemUserCredential(SystemUserOptions options, ChatSignIn? signIn = null)
        : base(signIn)
    {
        ArgumentNullException.ThrowIfNull(options);
        _settings = SystemUserSettings.Of(options);
        SignInHost host = new(SignIn, _settings.Environment);
        _exchange = new SystemUserExchange(host, _settings, SignIn.TimeProvider);
        _reader = new SystemUserTokenReader(host, SignIn, _settings);
    }

    /// <summary>The root of the tenant's web API, as the sign-in last named it.</summary>
    /// <value>Null before the first exchange by this credential, and when the sign-in named none.</value>
    public Uri? TenantAddress => Volatile.Read(ref _tenantAddress);

    /// <inheritdoc/>
    public override string TenantId => _settings.TenantId;

    /// <inheritdoc/>
    protected override string SharedKey => _settings.SharedKey;

    /// <summary>The scheme of what it gives.</summary>
    /// <returns><c>SOTicket</c>.</returns>
    public override string ToString() => "SOTicket";

    /// <inheritdoc/>
    protected override async Task<ChatGrant> RenewAsync(CancellationToken cancellationToken)
    {
        ExchangedToken exchanged = await _exchange.ExchangeAsync(cancellationToken).ConfigureAwait(false);
        SystemUserToken token = await _reader.ReadAsync(exchanged, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _tenantAddress, token.TenantAddress);
        return new ChatGrant(token.Ticket) { IdleLimit = TicketIdleLimit };
    }
}
