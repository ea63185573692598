namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds the state that the server and the public API of the emulator share.</summary>
internal sealed class EmulatorState : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private volatile bool _isAvailable = true;

    public EmulatorState(ChatAgentEmulatorOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FirstChatSessionId, 1, nameof(options.FirstChatSessionId));
        Access = new ChatAccess(options.AppToken).AllowSoTicket(options.Ticket);
        Tickets = new TicketIssuer(Access, options);
        TenantPath = options.TenantPath;
        TicketSuffix = options.TicketSuffix;
        Log = new RequestLog(options.RecordRequestBodies, options.TimeProvider);
        Webhooks = new WebhookHub(options, _stopping.Token);
        World = new ChatWorld(options, Webhooks);
        if (!options.StartEmpty)
        {
            DefaultWorld.Fill(World);
        }

        Stopping = _stopping.Token;
    }

    public ChatAccess Access { get; }

    public string TenantPath { get; }

    public string TicketSuffix { get; }

    public TicketIssuer Tickets { get; }

    public ChatFaults Faults { get; } = new();

    public RequestLog Log { get; }

    public WebhookHub Webhooks { get; }

    public ChatWorld World { get; }

    public CancellationToken Stopping { get; }

    /// <summary>Gets or sets a value indicating whether the tenant is running.</summary>
    public bool IsAvailable
    {
        get => _isAvailable;
        set => _isAvailable = value;
    }

    public async Task StopAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await Webhooks.StopAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        Webhooks.Dispose();
        _stopping.Dispose();
    }
}
