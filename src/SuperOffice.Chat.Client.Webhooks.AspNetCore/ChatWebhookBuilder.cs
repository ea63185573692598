using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Watching;
using SuperOffice.Chat.Client.Webhooks.Registration;

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
    /// <param name="targetUrl">The public address of the endpoint, as the server reaches it. Absolute, with https or http.</param>
    /// <param name="configure">Changes the settings, or null for the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// The webhook gets the first secret of the tenant. The tenant, its secret and that each webhook of a tenant has a name of its own are
    /// validated at startup. When the registration fails, it is retried after <see cref="ChatWebhookRegistration.CheckInterval"/>. The
    /// state is logged, measured, and reported by the health check of <c>AddHealthChecks().AddSuperOfficeChatWebhooks()</c>.
    /// </remarks>
    /// <exception cref="ArgumentException">The tenant, the address, the name or the events are missing or not valid.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ChatWebhookRegistration.CheckInterval"/> is out of range.</exception>
    public ChatWebhookBuilder AddRegistration(string tenantId, Uri targetUrl, Action<ChatWebhookRegistration>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        ArgumentNullException.ThrowIfNull(targetUrl);
        if (targetUrl is not { IsAbsoluteUri: true, Scheme: "https" or "http" })
        {
            throw new ArgumentException(
                "The targetUrl is not an absolute https address. Pass the public address of the endpoint, such as https://chat.example.com/superoffice/chat/Cust12345.",
                nameof(targetUrl));
        }

        ChatWebhookRegistration registration = new(tenantId, targetUrl);
        configure?.Invoke(registration);
        if (registration.CheckInterval < TimeSpan.FromSeconds(1) || registration.CheckInterval > TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(configure), registration.CheckInterval, "CheckInterval is out of range. Set a time from one second to one day.");
        }

        if (DesiredWebhook.FindProblem(registration.ToWebhook(secret: null)) is { } problem)
        {
            throw new ArgumentException(problem, nameof(configure));
        }

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
