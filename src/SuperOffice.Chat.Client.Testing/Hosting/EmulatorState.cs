namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds the state of a tenant.</summary>
internal sealed class EmulatorState : ServerState
{
    private volatile bool _isAvailable = true;

    public EmulatorState(ChatAgentEmulatorOptions options)
        : base(options.RecordRequestBodies, options.TimeProvider)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FirstChatSessionId, 1, nameof(options.FirstChatSessionId));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.TicketIdleLimit, TimeSpan.Zero, nameof(options.TicketIdleLimit));
        if (options.TenantPath.Length > 0 && (options.TenantPath[0] != '/' || options.TenantPath[^1] == '/'))
        {
            throw new ArgumentException($"TenantPath ('{options.TenantPath}') is invalid. It must start with a slash and not end with one.", nameof(options));
        }

        Access = new ChatAccess(options.AppToken).AllowSoTicket(options.Ticket);
        Webhooks = new WebhookHub(options, Stopping);
        World = new ChatWorld(options, Webhooks);
        Tickets = new TicketIssuer(Access, World.Rules);
        if (!options.StartEmpty)
        {
            DefaultWorld.Fill(World);
        }
    }

    public ChatAccess Access { get; }

    public TicketIssuer Tickets { get; }

    public WebhookHub Webhooks { get; }

    public ChatWorld World { get; }

    /// <summary>Gets or sets a value indicating whether the tenant is running.</summary>
    public bool IsAvailable
    {
        get => _isAvailable;
        set => _isAvailable = value;
    }

    public override async Task StopAsync()
    {
        await base.StopAsync().ConfigureAwait(false);
        await Webhooks.StopAsync().ConfigureAwait(false);
    }

    public override void Dispose()
    {
        Webhooks.Dispose();
        base.Dispose();
    }
}
