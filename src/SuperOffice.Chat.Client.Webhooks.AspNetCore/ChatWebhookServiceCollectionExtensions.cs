using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the receiver of chat webhooks.</summary>
public static class ChatWebhookServiceCollectionExtensions
{
    /// <summary>Registers the receiver of chat webhooks and its queue. Map its endpoint with <c>MapSuperOfficeChatWebhooks</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options: the tenants and their secrets. They are validated at startup.</param>
    /// <returns>A builder to add handlers with.</returns>
    /// <remarks>
    /// When a HybridCache with a distributed cache is registered, all instances of the application share the ids of the events that were
    /// received.
    /// </remarks>
    public static ChatWebhookBuilder AddSuperOfficeChatWebhooks(this IServiceCollection services, Action<ChatWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ChatWebhookOptions>().Configure(configure).ValidateOnStart();
        services.AddLogging();
        services.AddMetrics();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatWebhookOptions>, ChatWebhookOptionsValidator>());
        services.TryAddSingleton<WebhookLog>();
        services.TryAddSingleton<WebhookMetrics>();
        services.TryAddSingleton<WebhookStatusBoard>();
        services.TryAddSingleton(static provider => new EventLedger(
            OptionsOf(provider), TimeOf(provider), provider.GetService<HybridCache>(), provider.GetRequiredService<WebhookLog>()));
        services.TryAddSingleton(static provider => new SessionQueue(OptionsOf(provider).QueueCapacity));
        services.TryAddSingleton(static provider => new HandlerRunner(
            provider, OptionsOf(provider), TimeOf(provider), provider.GetRequiredService<WebhookMetrics>(), provider.GetRequiredService<WebhookLog>()));
        services.TryAddSingleton<WebhookReceiver>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WebhookDispatcher>());
        return new(services);
    }

    private static ChatWebhookOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ChatWebhookOptions>>().Value;

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
