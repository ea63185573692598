using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;
using SuperOffice.Chat.Client.Registration;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>Registers clients of many tenants.</content>
public static partial class ChatClientServiceCollectionExtensions
{
    private const string TenantsName = ChatClientName.Default + ".Tenants";

    /// <summary>
    /// Registers <see cref="IChatAgentClientFactory"/>, which provides clients of many tenants. The clients share pooled
    /// connections and nothing else.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="resolve">
    /// A callback that returns the options of a tenant: its environment, application token and credential. It is called once
    /// per tenant, in a service scope of its own. <see cref="ChatClientOptions.TenantId"/> is set automatically. Each tenant
    /// requires its own credential instance. The callback must return within 60 seconds. A later registration replaces an
    /// earlier one.
    /// </param>
    /// <returns>
    /// The builder of the HTTP connections that all clients share. <see cref="ChatClientOptions.ConnectTimeout"/> of a tenant
    /// has no effect. The connect timeout is 15 seconds by default; use <c>UseSocketsHttpHandler</c> to change it.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddSuperOfficeChatTenants(
        this IServiceCollection services, Func<IServiceProvider, string, CancellationToken, ValueTask<ChatClientOptions>> resolve)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(resolve);
        services.Replace(ServiceDescriptor.Singleton(new TenantOptionsProvider(resolve)));
        IHttpClientBuilder builder = services.AddHttpClient(TenantsName);
        if (!services.Any(static service => service.ServiceType == typeof(IChatAgentClientFactory)))
        {
            AddTenantParts(services);
            AddTenantHandlers(builder);
            SecretHeaders.RedactInLogs(builder);
        }

        return builder;
    }

    private static void AddTenantParts(IServiceCollection services)
    {
        services.AddOptions();
        AddNetwork(services, TenantsName);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatClientOptions>, ChatClientOptionsValidator>());
        services.AddKeyedSingleton(TenantsName, static (provider, _) => new ChatConnections(
            new ChatClientOptions().ConnectTimeout,
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton<IChatAgentClientFactory>(static provider => new TenantClientFactory(
            provider, provider.GetRequiredService<TenantOptionsProvider>(), Connections(provider), TenantsName));
    }

    private static void AddTenantHandlers(IHttpClientBuilder builder)
    {
        builder
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static ChatConnections Connections(IServiceProvider provider) =>
        provider.GetRequiredKeyedService<ChatConnections>(TenantsName);
}
