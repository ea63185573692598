using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the objects that the handlers of a client share.</summary>
internal sealed class ChatClientParts : IDisposable
{
    public ChatClientParts(ChatClientSettings settings, ChatConnections connections, ChatSharedStore? sharedStore)
    {
        Settings = settings;
        Connections = connections;
        Tenant = settings.TenantId is { } tenantId ? CreateResolver(tenantId, settings, connections, sharedStore) : null;
    }

    public ChatClientSettings Settings { get; }

    public ChatConnections Connections { get; }

    public TimeProvider Time => Connections.Time;

    public ChatLog Log => Connections.Log;

    /// <summary>Gets the resolver of the tenant address, or null when the address does not change.</summary>
    public TenantResolver? Tenant { get; }

    /// <param name="options">The validated options.</param>
    /// <param name="loggerFactory">The logger factory, or null to log nothing.</param>
    /// <param name="context">The settings of requests to identity providers, with the clock and the shared store.</param>
    /// <param name="key">The key of the client, or null.</param>
    public static ChatClientParts Create(ChatClientOptions options, ILoggerFactory? loggerFactory, ChatCredentialContext context, string? key = null)
    {
        ChatClientSettings settings = new(options, context, key);
        ChatConnections connections = new(settings.ConnectTimeout, context.TimeProvider, LogOf(loggerFactory));
        return new(settings, connections, context.SharedStore);
    }

    public static ChatLog LogOf(ILoggerFactory? loggerFactory) =>
        new((loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(ChatLog.Category));

    public void Dispose() => Connections.Dispose();

    private static TenantResolver CreateResolver(
        string tenantId, ChatClientSettings settings, ChatConnections connections, ChatSharedStore? sharedStore)
    {
        ChatEnvironment environment = settings.Environment!;
        return new(
            tenantId,
            settings.HasAddress ? settings.TenantRoot : null,
            new TenantStateApi(environment, tenantId, connections),
            sharedStore is null ? null : new SharedTenantAddress(new TimeLimitedStore(sharedStore, connections.Time), environment, tenantId),
            connections.Time,
            connections.Log);
    }
}
