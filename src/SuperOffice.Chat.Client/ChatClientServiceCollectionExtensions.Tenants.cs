using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>Many tenants at once.</content>
public static partial class ChatClientServiceCollectionExtensions
{
    private const string TenantsName = PrimaryHandlerFilter.NamePrefix + ".Tenants";

    /// <summary>
    /// Registers <see cref="IChatAgentClientFactory"/>, which gives clients of many tenants. Their connections are pooled;
    /// nothing else is shared.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="resolve">
    /// Says what a tenant's settings are: its environment, application token and a credential of its own. It is asked once
    /// a tenant, with a scope of services that ends with the answer. <see cref="ChatClientOptions.TenantId"/> may be left
    /// out. Of two registrations the later counts.
    /// </param>
    /// <returns>
    /// The builder of what all clients send through. <see cref="ChatClientOptions.ConnectTimeout"/> of a tenant has no say
    /// there: set it with <c>UseSocketsHttpHandler</c>; it is 15 seconds by default.
    /// </returns>
    public static IHttpClientBuilder AddSuperOfficeChatTenants(
        this IServiceCollection services, Func<IServiceProvider, string, CancellationToken, ValueTask<ChatClientOptions>> resolve)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(resolve);
        services.Replace(ServiceDescriptor.Singleton(new TenantResolver(resolve)));
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
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            ChatClientParts.LogOf(provider.GetService<ILoggerFactory>())));
        services.AddSingleton<IChatAgentClientFactory>(static provider => new TenantClientFactory(
            provider, provider.GetRequiredService<TenantResolver>(), Connections(provider), TenantsName));
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
