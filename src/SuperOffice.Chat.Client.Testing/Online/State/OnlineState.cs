namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds the state of the host of an online environment.</summary>
internal sealed class OnlineState : ServerState
{
    private readonly Lock _gate = new();
    private volatile TokenSigner[] _signers = [new()];

    public OnlineState(ChatOnlineEmulatorOptions options)
        : base(recordsBodies: true, options.TimeProvider)
    {
        ArgumentException.ThrowIfNullOrEmpty(options.ClientId, nameof(options.ClientId));
        ArgumentException.ThrowIfNullOrEmpty(options.ClientSecret, nameof(options.ClientSecret));
        ArgumentException.ThrowIfNullOrEmpty(options.AppName, nameof(options.AppName));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.AccessTokenLifetime, TimeSpan.Zero, nameof(options.AccessTokenLifetime));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.TicketIdleLimit, TimeSpan.Zero, nameof(options.TicketIdleLimit));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.JwtLifetime, TimeSpan.Zero, nameof(options.JwtLifetime));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.ClockTolerance, TimeSpan.Zero, nameof(options.ClockTolerance));
        Settings = options.Clone();
        Consents = new ConsentStore(options.AppName);
    }

    /// <summary>Gets a copy of the options, taken at the start.</summary>
    public ChatOnlineEmulatorOptions Settings { get; }

    public RsaKey AppKey { get; } = new();

    public TenantStore Tenants { get; } = new();

    public ConsentStore Consents { get; }

    /// <summary>Gets or sets the address of the host, which is known once it listens.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1");

    /// <summary>Gets the address without a trailing slash.</summary>
    public string Issuer => Address.GetLeftPart(UriPartial.Authority);

    public TokenSigner Signer => _signers[^1];

    public void RotateSigner()
    {
        lock (_gate)
        {
            // The previous signer can be in use. It is disposed with the emulator.
            _signers = [.. _signers, new()];
        }
    }

    public override void Dispose()
    {
        Array.ForEach(_signers, static signer => signer.Dispose());
        AppKey.Dispose();
        base.Dispose();
    }
}
