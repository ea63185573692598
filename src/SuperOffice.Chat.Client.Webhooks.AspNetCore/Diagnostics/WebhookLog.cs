using Microsoft.Extensions.Logging;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>
/// The messages that the receiver logs. They contain the kind, ids and tenant of an event, and no other value of its body, no header and
/// no secret.
/// </summary>
internal sealed partial class WebhookLog
{
    private readonly ILogger _logger;

    public WebhookLog(ILoggerFactory loggers) => _logger = new GuardedLogger(loggers.CreateLogger(WebhookTelemetry.Name));

    public void Received(ChatWebhookEvent webhookEvent, string tenantId) =>
        Received(WebhookTelemetry.KindOf(webhookEvent), webhookEvent.EventId, tenantId, webhookEvent.PrimaryKey);

    public void Duplicate(ChatWebhookEvent webhookEvent, string tenantId) =>
        Duplicate(WebhookTelemetry.KindOf(webhookEvent), webhookEvent.EventId, tenantId, webhookEvent.PrimaryKey);

    public void Handled(ChatWebhookEvent webhookEvent, string tenantId, TimeSpan elapsed) =>
        Handled(WebhookTelemetry.KindOf(webhookEvent), webhookEvent.EventId, Whole(elapsed), tenantId, webhookEvent.PrimaryKey);

    public void HandlerFailed(Exception exception, ChatWebhookEvent webhookEvent, string tenantId, TimeSpan elapsed) =>
        HandlerFailed(exception, WebhookTelemetry.KindOf(webhookEvent), webhookEvent.EventId, Whole(elapsed), tenantId, webhookEvent.PrimaryKey);

    [LoggerMessage(1, LogLevel.Debug, "Received {Event} {EventId}. Tenant: {TenantId}, entity: {PrimaryKey}.", EventName = "WebhookReceived")]
    private partial void Received(string @event, Guid eventId, string tenantId, int primaryKey);

    [LoggerMessage(2, LogLevel.Warning, "Refused a webhook with status {Status}: {Reason}. Tenant: {TenantId}.", EventName = "WebhookRefused")]
    public partial void Refused(int status, string reason, string tenantId);

    [LoggerMessage(3, LogLevel.Debug, "Ignored {Event} {EventId} because it had been received before. Tenant: {TenantId}, entity: {PrimaryKey}.", EventName = "WebhookDuplicate")]
    private partial void Duplicate(string @event, Guid eventId, string tenantId, int primaryKey);

    [LoggerMessage(4, LogLevel.Debug, "Handled {Event} {EventId} in {ElapsedMs} ms. Tenant: {TenantId}, entity: {PrimaryKey}.", EventName = "WebhookHandled")]
    private partial void Handled(string @event, Guid eventId, long elapsedMs, string tenantId, int primaryKey);

    [LoggerMessage(5, LogLevel.Error, "A handler failed on {Event} {EventId} after {ElapsedMs} ms. Tenant: {TenantId}, entity: {PrimaryKey}.", EventName = "WebhookHandlerFailed")]
    private partial void HandlerFailed(Exception exception, string @event, Guid eventId, long elapsedMs, string tenantId, int primaryKey);

    [LoggerMessage(6, LogLevel.Error, "The tenant of a webhook could not be resolved.", EventName = "WebhookTenantFailed")]
    public partial void TenantFailed(Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "The shared cache of received webhooks failed with {Error}. Duplicates that other instances received are not recognized.", EventName = "WebhookCacheFailed")]
    public partial void CacheFailed(string error);

    [LoggerMessage(8, LogLevel.Warning, "The host stopped before all webhooks were handled. Events lost: {Count}.", EventName = "WebhooksLost")]
    public partial void Lost(int count);

    public void State(WebhookStatus status, string name, string tenantId)
    {
        if (status.IsActive)
        {
            Active(name, tenantId);
        }
        else
        {
            Inactive(name, status.Description, status.ConsecutiveErrors, tenantId);
        }
    }

    [LoggerMessage(9, LogLevel.Information, "The webhook {Name} is active. Tenant: {TenantId}.", EventName = "WebhookActive")]
    private partial void Active(string name, string tenantId);

    [LoggerMessage(10, LogLevel.Warning, "The webhook {Name} receives no events: its state is {State} after {Errors} failure(s) in a row. Tenant: {TenantId}.", EventName = "WebhookInactive")]
    private partial void Inactive(string name, string state, int errors, string tenantId);

    [LoggerMessage(11, LogLevel.Error, "The webhook {Name} could not be registered or read. Tenant: {TenantId}.", EventName = "WebhookWatchFailed")]
    public partial void WatchFailed(Exception exception, string name, string tenantId);

    private static long Whole(TimeSpan time) => (long)Math.Round(time.TotalMilliseconds);
}
