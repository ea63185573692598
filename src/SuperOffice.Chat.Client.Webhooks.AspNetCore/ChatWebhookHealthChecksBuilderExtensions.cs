using Microsoft.Extensions.Diagnostics.HealthChecks;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Watching;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a health check for webhooks.</summary>
public static class ChatWebhookHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check that fails when a webhook of <c>AddRegistration</c> could not be registered, or was stopped by the server or a
    /// person.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="failureStatus">The status of a failure, or null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to filter health checks by, or null for none.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddSuperOfficeChatWebhooks(
        this IHealthChecksBuilder builder, string name = "superoffice-chat-webhooks", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return builder.Add(new HealthCheckRegistration(
            name, static provider => new WebhookHealthCheck(provider.GetRequiredService<WebhookStatusBoard>()), failureStatus, tags));
    }
}
