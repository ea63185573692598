using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Composition;

/// <summary>Holds the objects that the handlers of a client share.</summary>
internal sealed class ChatClientParts : IDisposable
{
    public ChatClientParts(ChatClientSettings settings, ChatConnections connections, ChatLog log, ChatSharedStore? sharedStore)
    {
        Settings = settings;
        Connections = connections;
        Log = log;
        Tenant = settings.TenantId is { } tenantId ? CreateResolver(tenantId, sharedStore) : null;
    }

    public ChatClientSettings Settings { get; }

    public ChatConnections Connections { get; }

    public TimeProvider Time => Connections.Time;

    public ChatLog Log { get; }

    /// <summary>Gets the resolver of the tenant address, or null when the address does not change.</summary>
    public TenantResolver? Tenant { get; }

    /// <param name="options">The validated options.</param>
    /// <param name="loggerFactory">The logger factory, or null to log nothing.</param>
    /// <param name="context">The settings of requests to identity providers, with the clock and the shared store.</param>
    /// <param name="key">The key of the client, or null.</param>
    public static ChatClientParts Create(ChatClientOptions options, ILoggerFactory? loggerFactory, ChatCredentialContext context, string? key = null)
    {
        ChatClientSettings settings = new(options, context, key);
        ChatConnections connections = new(settings.ConnectTimeout, context.TimeProvider);
        ChatLog log = ChatLog.Create(loggerFactory);
        if (options.ExplicitConnectTimeout is not null && !PlatformFeatures.HasConnectTimeout)
        {
            log.UnsupportedSetting(nameof(options.ConnectTimeout), settings.ForCalls.Client.Name);
        }

        return new(settings, connections, log, context.SharedStore);
    }

    public void Dispose() => Connections.Dispose();

    private TenantResolver CreateResolver(string tenantId, ChatSharedStore? sharedStore)
    {
        ChatEnvironment environment = Settings.Environment!;
        return new(
            tenantId,
            Settings.HasAddress ? Settings.TenantRoot : null,
            new TenantStateApi(environment, tenantId, Connections),
            sharedStore is null ? null : new SharedTenantAddress(new TimeLimitedStore(sharedStore, Time), environment, tenantId),
            Time,
            Log);
    }
}
