using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Calls the Webhook agent of the web API, which registers webhooks.</summary>
/// <remarks>
/// Calls use the settings, the credential, the retries and the errors of the client of the Chat agent that they are built on.
/// Online, the agent must be enabled for the app: ask for it in the developer portal when you register the app. An app sees
/// its own webhooks only. To register a webhook at startup, use
/// <see cref="WebhookAgentClientExtensions.EnsureAsync"/>.
/// </remarks>
public interface IWebhookAgentClient
{
    /// <summary>Creates a webhook with the server's default values. The webhook is not saved.</summary>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>An active webhook, with two events of companies as an example: replace them.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<Webhook> CreateDefaultWebhookAsync(ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Saves a webhook: creates one when its id is 0, and replaces the stored one otherwise.</summary>
    /// <remarks>
    /// The server sends a <c>test</c> event to the address before it saves, signed with the new secret, and saves only when the
    /// receiver responds with 200. The receiver must therefore be listening, and accept the secret, before the call. A webhook
    /// without an id is retried only when the first request was definitely not processed, since a retry could create a second one.
    /// </remarks>
    /// <param name="webhook">The webhook.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The webhook as stored, with its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is null.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<Webhook> SaveWebhookAsync(Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a webhook.</summary>
    /// <param name="webhookId">The id of the webhook. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The webhook, or null when the server returns none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="webhookId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<Webhook?> GetWebhookAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets webhooks. Online, these are the app's own.</summary>
    /// <param name="nameFilter">The name to look for, or null for any.</param>
    /// <param name="eventFilter">The event to look for, or null for any.</param>
    /// <param name="statusFilter">The state to look for; <see cref="WebhookState.Unknown"/>, the default, for any.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The webhooks. Empty when there are none.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<Webhook>> GetAllWebhooksAsync(
        string? nameFilter = null,
        string? eventFilter = null,
        WebhookState statusFilter = WebhookState.Unknown,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a webhook. Its events are no longer sent.</summary>
    /// <remarks>Retried. A retry that finds nothing after an unknown outcome counts as a success.</remarks>
    /// <param name="webhookId">The id of the webhook. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a deletion that has already reached the server.
    /// </param>
    /// <returns>A task that completes when the webhook is deleted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="webhookId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task DeleteWebhookAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a <c>test</c> event to the address of a webhook, saved or not.</summary>
    /// <param name="webhook">The webhook, with its secret.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result, with the response of the receiver.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is null.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<WebhookResult> TestWebhookAsync(Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Sends an event to all webhooks that subscribe to it.</summary>
    /// <remarks>Retried only when the first request was definitely not processed, since a retry could send the event twice.</remarks>
    /// <param name="eventName">The name, such as <c>order.shipped</c>.</param>
    /// <param name="primaryKey">The id of the entity that the event is about.</param>
    /// <param name="data">Members for the body of the event, or null for none.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo an event that has already reached the server.
    /// </param>
    /// <returns>A task that completes when the server has accepted the event.</returns>
    /// <exception cref="ArgumentException"><paramref name="eventName"/> is null or empty.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task SignalEventAsync(
        string eventName,
        int primaryKey,
        IReadOnlyDictionary<string, JsonElement>? data = null,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets the last response of the receiver that counted as a failure.</summary>
    /// <param name="webhookId">The id of the webhook. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The headers and the body of the response, or null when there was no failure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="webhookId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<string?> GetLastErrorAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
