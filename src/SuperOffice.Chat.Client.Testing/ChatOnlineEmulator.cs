using SuperOffice.Chat.Client.Testing.Hosting;
using SuperOffice.Chat.Client.Testing.Online;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// SuperOffice online in memory: a host for sign-in and tenant states, and any number of tenants, each a
/// <see cref="ChatAgentEmulator"/> with data and a port of its own.
/// </summary>
/// <remarks>
/// Where no source says what the servers do, the emulator does what seems likely; the package's README names each such
/// choice. All members may be called from several threads and while requests are under way.
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

    /// <summary>Address of the host for sign-in and tenant states, for where an app names its environment.</summary>
    /// <value>For example <c>http://127.0.0.1:50123</c>; the port is a free one.</value>
    public string Environment => _state.Issuer;

    /// <summary>Id of the app.</summary>
    public string ClientId => _state.Settings.ClientId;

    /// <summary>Secret of the app, which is also the application token of all tenants.</summary>
    public string ClientSecret => _state.Settings.ClientSecret;

    /// <summary>The app's private key as <c>RSAKeyValue</c> XML, the form in which SuperOffice hands it out.</summary>
    public string PrivateKeyXml => _state.AppKey.PrivateXml;

    /// <summary>The app's private key as PEM (PKCS #8).</summary>
    public string PrivateKeyPem => _state.AppKey.PrivatePem;

    /// <summary>
    /// The requests that the host for sign-in and tenant states has received so far, in order of arrival. Those to a tenant
    /// are in its own <see cref="ChatAgentEmulator.Requests"/>.
    /// </summary>
    public IReadOnlyList<ReceivedChatRequest> Requests => _state.Log.Snapshot();

    /// <summary>The failures on order for the host for sign-in and tenant states; each tenant has its own.</summary>
    public ChatFaults Faults => _state.Faults;

    /// <summary>Starts an emulator without tenants.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">The start is given up.</param>
    /// <returns>The emulator, which listens until it is disposed.</returns>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
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

    /// <summary>How many of <see cref="Requests"/> were for something.</summary>
    /// <param name="operation">One of <see cref="ChatOnlineOperation"/>.</param>
    /// <param name="tenantId">The tenant they were about; null for all.</param>
    /// <returns>The number, failed ones included.</returns>
    public int CountRequests(string operation, string? tenantId = null) => Requests.Count(
        request => request.Operation == operation
            && (tenantId is null || tenantId.Equals(request.TenantId, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Forgets the requests received so far; numbers go on.</summary>
    public void ClearRequests() => _state.Log.Clear();

    /// <summary>Signs with a new key from now on, and publishes that key alone.</summary>
    public void RotateSigningKey() => _state.RotateSigner();

    /// <summary>Stops the host and all tenants, and breaks off what is under way. Doing it twice does nothing.</summary>
    /// <returns>When it is done.</returns>
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
