using SuperOffice.Chat.Client.Webhooks.Registration;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Provides operations that are built from those of the Webhook agent.</summary>
public static class WebhookAgentClientExtensions
{
    /// <summary>Ensures that a webhook is registered, active, and has the given events and secret.</summary>
    /// <remarks>
    /// <para>
    /// Safe to call at every start. The webhook is found by its name and address among the webhooks of the app. It is created
    /// when it is missing, saved when something differs, and otherwise left alone. The order and the case of events do not matter.
    /// A webhook that is stopped becomes active again, whether the server or a person has stopped it.
    /// </para>
    /// <para>
    /// To rotate the secret, let the receiver accept both secrets first, then call the method with the new one. When the server
    /// does not return the stored secret, the webhook is saved each time, because the method cannot compare it.
    /// </para>
    /// <para>
    /// Each save sends a <c>test</c> event to the receiver, which must be listening and respond with 200 before the method
    /// returns. When the outcome of a creation is unknown, the method looks for the webhook before it reports the failure.
    /// </para>
    /// </remarks>
    /// <param name="client">The client of the Webhook agent.</param>
    /// <param name="webhook">
    /// The webhook, with <see cref="Webhook.Name"/>, <see cref="Webhook.TargetUrl"/>, <see cref="Webhook.Events"/> and
    /// <see cref="Webhook.Secret"/>. <see cref="Webhook.WebhookId"/> and the state are ignored. Headers, properties, the
    /// description and the notifications are changed only when they are given.
    /// </param>
    /// <param name="options">The settings for each call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The webhook as stored.</returns>
    /// <exception cref="ArgumentException">The name, the address, the events or the secret are missing or not valid.</exception>
    /// <exception cref="ChatAgentException">The operation failed. The message names the usual causes.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<Webhook> EnsureAsync(
        this IWebhookAgentClient client, Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(webhook);
        return WebhookRegistrar.EnsureAsync(client, DesiredWebhook.Check(webhook), keepsState: false, options, cancellationToken);
    }
}
