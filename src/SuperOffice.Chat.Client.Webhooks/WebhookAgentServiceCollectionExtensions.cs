using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Webhooks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of the Webhook agent. They use the settings of the client of the Chat agent with the same key.</summary>
[UnsupportedOSPlatform("browser")]
public static class WebhookAgentServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IWebhookAgentClient"/>, which uses the settings of <see cref="IChatAgentClient"/>.</summary>
    /// <param name="services">The application's services. <c>AddSuperOfficeChatClient</c> may be called before or after.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// For one of many tenants, pass its client from <see cref="IChatAgentClientFactory"/> to <see cref="WebhookAgentClient.Create"/>.
    /// </remarks>
    public static IServiceCollection AddSuperOfficeWebhookAgent(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IWebhookAgentClient>(static provider => Create(provider, null));
        return services;
    }

    /// <summary>Registers a keyed <see cref="IWebhookAgentClient"/>, which uses the settings of the keyed <see cref="IChatAgentClient"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="key">The key of the client of the Chat agent.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKeyedSuperOfficeWebhookAgent(this IServiceCollection services, string key)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        services.TryAddKeyedSingleton<IWebhookAgentClient>(key, static (provider, key) => Create(provider, (string?)key));
        return services;
    }

    private static WebhookAgentClient Create(IServiceProvider provider, string? key) => new(
        ChatClientServiceCollectionExtensions.CreateClient(provider, key, typeof(IWebhookAgentClient)));
}
