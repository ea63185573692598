using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Makes one client a tenant, all above the same connections.</summary>
internal sealed class TenantClientFactory : IChatAgentClientFactory, IDisposable
{
    private static readonly TimeSpan TimeToMake = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimeBetweenSweeps = TimeSpan.FromSeconds(30);

    // Ids come from outside. Beyond this number the oldest failed ones are no longer cached.
    private const int MostFailed = 1_000;

    private readonly IServiceProvider _services;
    private readonly TenantResolver _resolver;
    private readonly ChatConnections _connections;
    private readonly string _handlerName;
    private readonly Lazy<HttpMessageHandler> _last;
    private readonly ConcurrentDictionary<string, Keeper<ChatAgentClient>> _clients = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> _failed = [];
    private readonly ConditionalWeakTable<ChatCredential, string> _owners = [];
    private long _sweptAt;
    private volatile bool _isDisposed;

    /// <param name="services">The application's services.</param>
    /// <param name="resolver">What the application says of a tenant.</param>
    /// <param name="connections">What all clients send through.</param>
    /// <param name="handlerName">Name of the chain of handlers above the connections.</param>
    public TenantClientFactory(IServiceProvider services, TenantResolver resolver, ChatConnections connections, string handlerName)
    {
        _services = services;
        _resolver = resolver;
        _connections = connections;
        _handlerName = handlerName;
        _sweptAt = connections.Time.GetTimestamp();
        _last = new(() => services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(handlerName));
    }

    /// <summary>How many tenants it knows of.</summary>
    internal int Known => _clients.Count;

    public ValueTask<IChatAgentClient> GetClientAsync(string tenantId, CancellationToken cancellationToken = default)
    {
        Check(tenantId);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Keeper<ChatAgentClient> keeper = _clients.GetOrAdd(tenantId, static (id, factory) => factory.KeeperOf(id), this);
        return keeper.Kept is { } client ? new(client) : new(MadeAsync(keeper, cancellationToken));
    }

    public bool Remove(string tenantId)
    {
        Check(tenantId);
        return _clients.TryRemove(tenantId, out Keeper<ChatAgentClient>? keeper) && keeper.Kept is not null;
    }

    public void Dispose()
    {
        _isDisposed = true;
        foreach (Keeper<ChatAgentClient> keeper in _clients.Values)
        {
            keeper.Kept?.Dispose();
        }
    }

    internal static void Check(string tenantId)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        if (!tenantId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException(
                $"'{tenantId}' is no tenant's id: it has letters and digits only. Give it as SuperOffice does, such as Cust12345.", nameof(tenantId));
        }
    }

    private static async Task<IChatAgentClient> MadeAsync(Keeper<ChatAgentClient> keeper, CancellationToken cancellationToken) =>
        await keeper.RenewAsync(static _ => true, cancellationToken).ConfigureAwait(false);

    private Keeper<ChatAgentClient> KeeperOf(string tenantId)
    {
        Sweep();
        return new(
            _connections.Time,
            TimeToMake,
            (_, cancellationToken) => MakeOrForgetAsync(tenantId, cancellationToken),
            (_, exception) =>
            {
                NoteFailure(tenantId);
                throw new TimeoutException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The settings of tenant {tenantId} were not returned within {TimeToMake.TotalSeconds:0} seconds. Pass the cancellation token on to whatever the callback waits for."),
                    exception);
            });
    }

    private async Task<ChatAgentClient> MakeOrForgetAsync(string tenantId, CancellationToken cancellationToken)
    {
        try
        {
            return await MakeAsync(tenantId, cancellationToken).ConfigureAwait(false);
        }
        catch when (!cancellationToken.IsCancellationRequested)
        {
            NoteFailure(tenantId);
            throw;
        }
    }

    // An id whose renewal is in progress again stays: it is noted again if that fails.
    private void NoteFailure(string tenantId)
    {
        _failed.Enqueue(tenantId);
        while (_failed.Count > MostFailed && _failed.TryDequeue(out string? oldest))
        {
            if (_clients.TryGetValue(oldest, out Keeper<ChatAgentClient>? keeper) && keeper.IsEmpty)
            {
                _clients.TryRemove(new(oldest, keeper));
            }
        }
    }

    // Ids come from outside: those that the application does not know must not pile up.
    private void Sweep()
    {
        long sweptAt = Volatile.Read(ref _sweptAt);
        if (_connections.Time.GetElapsedTime(sweptAt) < TimeBetweenSweeps
            || Interlocked.CompareExchange(ref _sweptAt, _connections.Time.GetTimestamp(), sweptAt) != sweptAt)
        {
            return;
        }

        foreach (KeyValuePair<string, Keeper<ChatAgentClient>> client in _clients.Where(static client => client.Value.IsForgotten))
        {
            _clients.TryRemove(client);
        }
    }

    private async Task<ChatAgentClient> MakeAsync(string tenantId, CancellationToken cancellationToken)
    {
        ChatClientOptions options = await ResolveAsync(tenantId, cancellationToken).ConfigureAwait(false);
        ChatClientParts parts = new(new ChatClientSettings(options, ChatSignIn.From(_services, _handlerName), tenantId: tenantId), _connections, _services.GetService<ChatSharedStore>());
        ChatAgentClient client = new(ChatPipeline.CreateClient(parts, _last.Value, disposeHandler: false), parts);
        if (_isDisposed)
        {
            client.Dispose();
            throw new ObjectDisposedException(nameof(IChatAgentClientFactory));
        }

        return client;
    }

    private async Task<ChatClientOptions> ResolveAsync(string tenantId, CancellationToken cancellationToken)
    {
        // A scope, so that the application can look into its database.
        AsyncServiceScope scope = _services.CreateAsyncScope();
        await using ConfiguredAsyncDisposable end = scope.ConfigureAwait(false);
        ChatClientOptions said = await _resolver.Resolve(scope.ServiceProvider, tenantId, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"No settings were given for tenant {tenantId}. Give a ChatClientOptions, or throw.");
        if (!string.IsNullOrEmpty(said.TenantId) && !said.TenantId.Equals(tenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The settings given for tenant {tenantId} are those of tenant {said.TenantId}. Leave TenantId out: it is filled in.");
        }

        ChatClientOptions options = said.For(tenantId);
        foreach (IPostConfigureOptions<ChatClientOptions> last in _services.GetServices<IPostConfigureOptions<ChatClientOptions>>())
        {
            last.PostConfigure(tenantId, options);
        }

        Validate(tenantId, options);
        RefuseForeignCredential(tenantId, options.Credential);
        return options;
    }

    private void Validate(string tenantId, ChatClientOptions options)
    {
        List<string> failures =
        [
            .. _services.GetServices<IValidateOptions<ChatClientOptions>>()
                .Select(validator => validator.Validate(tenantId, options))
                .Where(static result => result.Failed)
                .SelectMany(static result => result.Failures ?? []),
        ];
        if (failures.Count > 0)
        {
            throw new OptionsValidationException(tenantId, typeof(ChatClientOptions), failures);
        }
    }

    // Most credentials do not know which tenant they are for: one for two tenants signs in to one with the other's.
    private void RefuseForeignCredential(string tenantId, ChatCredential? credential)
    {
        if (credential is null || ReferenceEquals(credential, ChatCredential.None))
        {
            return;
        }

        string owner = _owners.GetValue(credential, _ => tenantId);
        if (!owner.Equals(tenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The credential given for tenant {tenantId} is the very one of tenant {owner}. Make one for each tenant.");
        }
    }
}
