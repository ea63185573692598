namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>Handles chat events. Register it with <see cref="ChatWebhookBuilder.AddHandler{THandler}"/>.</summary>
/// <remarks>
/// Each event has a service scope of its own. Events of one session are handled in the order in which they were received, one
/// after the other; events of different sessions are handled in parallel. The server does not promise any order, and may send
/// the same change again under another event id: compare with what you have handled, such as the highest message id.
/// </remarks>
public interface IChatWebhookHandler
{
    /// <summary>Handles an event.</summary>
    /// <param name="context">The event, its tenant, and the client for that tenant.</param>
    /// <param name="cancellationToken">
    /// A token that is canceled after <see cref="ChatWebhookOptions.HandlerTimeout"/>, and when the host does not wait any longer
    /// for the queue to drain.
    /// </param>
    /// <returns>A task that completes when the event is handled.</returns>
    /// <remarks>
    /// An exception is logged and counted, and the event is forgotten, so that the same delivery is handled again when the
    /// server sends it again. By default the server does not, since it has already received 200; see
    /// <see cref="ChatWebhookOptions.RespondAfterHandling"/>.
    /// </remarks>
    Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken);
}
