using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Composition;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>Creates one client per tenant. All clients share the same connections.</summary>
internal sealed class TenantClientFactory : IChatAgentClientFactory, IDisposable
{
    private static readonly TimeSpan CreationTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan CleanupInterval = TimeSpan.FromSeconds(30);

    // Tenant ids are external input. The oldest entries of failed tenants are removed beyond this number.
    private const int MaximumFailedEntries = 1_000;

    private readonly IServiceProvider _services;
    private readonly TenantOptionsProvider _optionsProvider;
    private readonly ChatConnections _connections;
    private readonly ChatLog _log;
    private readonly string _handlerName;
    private readonly Lazy<HttpMessageHandler> _handler;
    private readonly ConcurrentDictionary<string, SingleFlightCache<ChatAgentClient>> _clients = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> _failed = [];
    private readonly ConditionalWeakTable<ChatCredential, string> _owners = new();
    private long _lastCleanup;
    private volatile bool _isDisposed;

    /// <param name="services">The services of the application.</param>
    /// <param name="optionsProvider">The callback that returns the options of a tenant.</param>
    /// <param name="connections">The connections of all clients.</param>
    /// <param name="handlerName">The name of the handler chain.</param>
    public TenantClientFactory(IServiceProvider services, TenantOptionsProvider optionsProvider, ChatConnections connections, string handlerName)
    {
        _services = services;
        _optionsProvider = optionsProvider;
        _connections = connections;
        _log = ChatLog.Create(services.GetService<ILoggerFactory>());
        _handlerName = handlerName;
        _lastCleanup = connections.Time.GetTimestamp();
        _handler = new(() => services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(handlerName));
    }

    /// <summary>Gets the number of entries, including failed ones.</summary>
    internal int Count => _clients.Count;

    public ValueTask<IChatAgentClient> GetClientAsync(string tenantId, CancellationToken cancellationToken = default)
    {
        TenantId.Validate(tenantId);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        SingleFlightCache<ChatAgentClient> entry = _clients.GetOrAdd(tenantId, static (id, factory) => factory.CreateEntry(id), this);
        return entry.Value is { } client ? new(client) : new(RenewAsync(entry, cancellationToken));
    }

    public bool Remove(string tenantId)
    {
        TenantId.Validate(tenantId);
        return _clients.TryRemove(tenantId, out SingleFlightCache<ChatAgentClient>? entry) && entry.Value is not null;
    }

    public void Dispose()
    {
        _isDisposed = true;
        foreach (SingleFlightCache<ChatAgentClient> entry in _clients.Values)
        {
            entry.Value?.Dispose();
        }
    }

    private static async Task<IChatAgentClient> RenewAsync(SingleFlightCache<ChatAgentClient> entry, CancellationToken cancellationToken) =>
        await entry.RenewAsync(static _ => true, cancellationToken).ConfigureAwait(false);

    private SingleFlightCache<ChatAgentClient> CreateEntry(string tenantId)
    {
        RemoveDiscardable();
        return new(
            _connections.Time,
            CreationTimeout,
            (_, cancellationToken) => CreateOrRecordFailureAsync(tenantId, cancellationToken),
            (_, exception) =>
            {
                RecordFailure(tenantId);
                throw new TimeoutException(
                    FormattableString.Invariant($"The callback did not return the options of tenant {tenantId} within {CreationTimeout.TotalSeconds:0} seconds. Pass its cancellation token on to the operations that it awaits."),
                    exception);
            });
    }

    private async Task<ChatAgentClient> CreateOrRecordFailureAsync(string tenantId, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateAsync(tenantId, cancellationToken).ConfigureAwait(false);
        }
        catch when (!cancellationToken.IsCancellationRequested)
        {
            RecordFailure(tenantId);
            throw;
        }
    }

    // An entry with a renewal in progress is not removed. It is recorded again if the renewal fails.
    private void RecordFailure(string tenantId)
    {
        _failed.Enqueue(tenantId);
        while (_failed.Count > MaximumFailedEntries && _failed.TryDequeue(out string? oldest))
        {
            if (_clients.TryGetValue(oldest, out SingleFlightCache<ChatAgentClient>? entry) && entry.IsEmpty)
            {
                _clients.TryRemove(new(oldest, entry));
            }
        }
    }

    // Tenant ids are external input. Entries of unknown tenants must not accumulate.
    private void RemoveDiscardable()
    {
        long lastCleanup = Volatile.Read(ref _lastCleanup);
        if (_connections.Time.GetElapsedTime(lastCleanup) < CleanupInterval
            || Interlocked.CompareExchange(ref _lastCleanup, _connections.Time.GetTimestamp(), lastCleanup) != lastCleanup)
        {
            return;
        }

        foreach (KeyValuePair<string, SingleFlightCache<ChatAgentClient>> client in _clients.Where(static client => client.Value.IsDiscardable))
        {
            _clients.TryRemove(client);
        }
    }

    private async Task<ChatAgentClient> CreateAsync(string tenantId, CancellationToken cancellationToken)
    {
        ChatClientOptions options = await ResolveAsync(tenantId, cancellationToken).ConfigureAwait(false);
        ChatClientParts parts = new(new ChatClientSettings(options, ChatCredentialContext.From(_services, _handlerName), tenantId: tenantId), _connections, _log, _services.GetService<ChatSharedStore>());
        ChatAgentClient client = new(ChatPipeline.CreateClient(parts, _handler.Value, disposeHandler: false), parts);
        if (_isDisposed)
        {
            client.Dispose();
            throw new ObjectDisposedException(nameof(IChatAgentClientFactory));
        }

        return client;
    }

    private async Task<ChatClientOptions> ResolveAsync(string tenantId, CancellationToken cancellationToken)
    {
        // The scope lets the callback use scoped services, such as a database context.
        AsyncServiceScope scope = _services.CreateAsyncScope();
        await using ConfiguredAsyncDisposable disposal = scope.ConfigureAwait(false);
        ChatClientOptions provided = await _optionsProvider.GetOptionsAsync(scope.ServiceProvider, tenantId, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"The callback returned null for tenant {tenantId}. Return a ChatClientOptions, or throw.");
        if (!string.IsNullOrEmpty(provided.TenantId) && !provided.TenantId.Equals(tenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The callback returned the options of tenant {provided.TenantId} for tenant {tenantId}. Do not set TenantId; it is set automatically.");
        }

        ChatClientOptions options = provided.WithTenant(tenantId);
        foreach (IPostConfigureOptions<ChatClientOptions> postConfigure in _services.GetServices<IPostConfigureOptions<ChatClientOptions>>())
        {
            postConfigure.PostConfigure(tenantId, options);
        }

        Validate(tenantId, options);
        RejectSharedCredential(tenantId, options.Credential);
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

    // Most credentials are not bound to a tenant. Sharing an instance would send the credential of one tenant to another.
    private void RejectSharedCredential(string tenantId, ChatCredential? credential)
    {
        if (credential is null || ReferenceEquals(credential, ChatCredential.None))
        {
            return;
        }

        string owner = _owners.GetValue(credential, _ => tenantId);
        if (!owner.Equals(tenantId, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The credential of tenant {tenantId} is already used by tenant {owner}. Create one credential per tenant.");
        }
    }
}
