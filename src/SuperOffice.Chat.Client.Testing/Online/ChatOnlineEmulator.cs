namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Emulates an environment of SuperOffice CRM Online in memory: a host with the identity provider and the state API, and any
/// number of tenants. Each tenant is a <see cref="ChatAgentEmulator"/> with its own data and port.
/// </summary>
/// <remarks>
/// Where SuperOffice does not document a behavior, the emulator implements the most likely one. The emulator reference
/// lists these choices. All members are thread-safe and can be called while requests are in progress.
/// </remarks>
public sealed partial class ChatOnlineEmulator : IAsyncDisposable
{
    private readonly OnlineState _state;
    private readonly LoopbackServer _server;
    private int _disposed;

    private ChatOnlineEmulator(OnlineState state, LoopbackServer server)
    {
        _state = state;
        _server = server;
    }

    /// <summary>Gets the address of the host, for <see cref="ChatClientOptions.Environment"/>.</summary>
    /// <value>For example <c>http://127.0.0.1:50123</c>.</value>
    public string Environment => _state.Issuer;

    /// <summary>Gets the client id of the app.</summary>
    public string ClientId => _state.Settings.ClientId;

    /// <summary>Gets the client secret of the app, which is also the application token of all tenants.</summary>
    public string ClientSecret => _state.Settings.ClientSecret;

    /// <summary>Gets the private key of the app as <c>RSAKeyValue</c> XML, the format that SuperOffice issues.</summary>
    public string PrivateKeyXml => _state.AppKey.PrivateXml;

    /// <summary>Gets the private key of the app as PEM (PKCS #8).</summary>
    public string PrivateKeyPem => _state.AppKey.PrivatePem;

    /// <summary>
    /// Gets the requests that the host has received, in order of arrival. <see cref="ChatAgentEmulator.Requests"/> of a tenant
    /// contains the requests to that tenant.
    /// </summary>
    public IReadOnlyList<ReceivedChatRequest> Requests => _state.Log.Snapshot();

    /// <summary>Gets the faults to inject in the host. Each tenant has its own faults.</summary>
    public ChatFaults Faults => _state.Faults;

    internal RequestLog Log => _state.Log;

    /// <summary>Starts an emulator without tenants.</summary>
    /// <param name="options">The options of the emulator, or null to use the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The emulator. It listens until it is disposed.</returns>
    /// <exception cref="ArgumentException">An option has an invalid value.</exception>
    public static async Task<ChatOnlineEmulator> StartAsync(
        ChatOnlineEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        OnlineState state = new(options ?? new ChatOnlineEmulatorOptions());
        try
        {
            LoopbackServer server = await LoopbackServer
                .StartAsync(new OnlineApplication(state), state.Settings.Port, cancellationToken).ConfigureAwait(false);
            state.Address = server.Address;
            return new ChatOnlineEmulator(state, server);
        }
        catch
        {
            state.Dispose();
            throw;
        }
    }

    /// <summary>Counts the requests for an operation.</summary>
    /// <param name="operation">A value of <see cref="ChatOnlineOperation"/>.</param>
    /// <param name="tenantId">The id of the tenant that the requests concern, or null for all.</param>
    /// <returns>The number of requests, including failed ones.</returns>
    public int CountRequests(string operation, string? tenantId = null) => Requests.Count(
        request => request.Operation == operation
            && (tenantId is null || tenantId.Equals(request.TenantId, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Removes the recorded requests. The numbering of requests continues.</summary>
    public void ClearRequests() => _state.Log.Clear();

    /// <summary>Replaces the signing key. Only the new key is published.</summary>
    public void RotateSigningKey() => _state.RotateSigner();

    /// <summary>Stops the host and all tenants, and aborts requests that are in progress. Further calls have no effect.</summary>
    /// <returns>A task that completes when the emulator has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await _state.StopAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        foreach (OnlineTenant tenant in _state.Tenants.All)
        {
            await tenant.Emulator.DisposeAsync().ConfigureAwait(false);
        }

        _state.Dispose();
    }
}
