using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What the handlers of one client share.</summary>
internal sealed class ChatClientParts : IDisposable
{
    public ChatClientParts(ChatClientSettings settings, ChatConnections connections, ChatSharedStore? sharedStore)
    {
        Settings = settings;
        Connections = connections;
        Tenant = settings.TenantId is { } tenantId ? FinderOf(tenantId, settings, connections, sharedStore) : null;
    }

    public ChatClientSettings Settings { get; }

    public ChatConnections Connections { get; }

    public TimeProvider Time => Connections.Time;

    public ChatLog Log => Connections.Log;

    /// <summary>Finds the tenant; null when its address is fixed.</summary>
    public TenantFinder? Tenant { get; }

    /// <param name="options">Settings that have been checked.</param>
    /// <param name="loggerFactory">Null for no logging.</param>
    /// <param name="signIn">The clock, the shared store, and what signs in.</param>
    /// <param name="key">The key of the client, or null.</param>
    public static ChatClientParts Of(ChatClientOptions options, ILoggerFactory? loggerFactory, ChatSignIn signIn, string? key = null)
    {
        ChatClientSettings settings = new(options, signIn, key);
        ChatConnections connections = new(settings.ConnectTimeout, signIn.TimeProvider, LogOf(loggerFactory));
        return new(settings, connections, signIn.SharedStore);
    }

    public static ChatLog LogOf(ILoggerFactory? loggerFactory) =>
        new((loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(ChatLog.Category));

    public void Dispose() => Connections.Dispose();

    private static TenantFinder FinderOf(
        string tenantId, ChatClientSettings settings, ChatConnections connections, ChatSharedStore? sharedStore)
    {
        ChatEnvironment environment = settings.Environment!;
        return new(
            tenantId,
            settings.HasAddress ? settings.TenantRoot : null,
            new TenantStateApi(environment, tenantId, connections),
            sharedStore is null ? null : new SharedTenantAddress(new PatientStore(sharedStore, connections.Time), environment, tenantId),
            connections.Time,
            connections.Log);
    }
}
