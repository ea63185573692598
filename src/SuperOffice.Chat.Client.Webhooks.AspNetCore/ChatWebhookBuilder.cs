using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Watching;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>Adds handlers to the receiver of webhooks.</summary>
public sealed class ChatWebhookBuilder
{
    internal ChatWebhookBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a handler. Each event gets an instance of its own; several handlers run in the order in which they were added.</summary>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <returns>The same builder.</returns>
    public ChatWebhookBuilder AddHandler<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IChatWebhookHandler
    {
        Services.AddScoped<IChatWebhookHandler, THandler>();
        return this;
    }

    /// <summary>Registers a webhook when the application has started, and watches its state.</summary>
    /// <param name="tenantId">The tenant whose server sends the events; one that was added with <see cref="ChatWebhookOptions.AddTenant(string, IEnumerable{string})"/>.</param>
    /// <param name="targetUrl">The public address of the endpoint, as the server reaches it.</param>
    /// <param name="configure">Changes the settings, or null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// The webhook gets the first secret of the tenant. When the registration fails, it is tried again after
    /// <see cref="ChatWebhookRegistration.CheckInterval"/>. The state is logged, measured, and reported by the health check of
    /// <c>AddHealthChecks().AddSuperOfficeChatWebhooks()</c>.
    /// </remarks>
    /// <exception cref="ArgumentException">A value is missing or not valid.</exception>
    public ChatWebhookBuilder AddRegistration(string tenantId, Uri targetUrl, Action<ChatWebhookRegistration>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        ArgumentNullException.ThrowIfNull(targetUrl);
        ChatWebhookRegistration registration = new(tenantId, targetUrl);
        configure?.Invoke(registration);
        ArgumentOutOfRangeException.ThrowIfLessThan(registration.CheckInterval, TimeSpan.FromSeconds(1), nameof(configure));
        Services.AddSingleton(registration);
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WebhookWatch>());
        return this;
    }

    /// <summary>Adds a method as a handler.</summary>
    /// <param name="handle">Handles an event.</param>
    /// <returns>The same builder.</returns>
    public ChatWebhookBuilder AddHandler(Func<ChatWebhookContext, CancellationToken, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        Services.AddSingleton<IChatWebhookHandler>(new DelegateHandler(handle));
        return this;
    }
}
