using System.Diagnostics;
using System.Diagnostics.Metrics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>The metrics of the receiver.</summary>
internal sealed class WebhookMetrics
{
    private readonly Counter<long> _received;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _duplicates;
    private readonly Histogram<double> _duration;

    public WebhookMetrics(IMeterFactory factory, SessionQueue queue, WebhookStatusBoard board)
    {
        Meter meter = factory.Create(WebhookTelemetry.Name, WebhookTelemetry.Version);
        _received = meter.CreateCounter<long>("superoffice.chat.webhooks.received", "{event}", "Events that were accepted.");
        _refused = meter.CreateCounter<long>("superoffice.chat.webhooks.refused", "{request}", "Requests that were refused.");
        _duplicates = meter.CreateCounter<long>("superoffice.chat.webhooks.duplicates", "{event}", "Events that had been received before.");
        _duration = meter.CreateHistogram<double>("superoffice.chat.webhooks.handling.duration", "s", "The time that the handlers of an event take.");
        meter.CreateObservableUpDownCounter("superoffice.chat.webhooks.queue.length", () => queue.Length, "{event}", "Events that wait or are being handled.");
        meter.CreateObservableGauge("superoffice.chat.webhooks.active", () => Active(board), "{webhook}", "1 for a registered webhook that receives events, 0 for one that does not.");
    }

    public void Received(ChatWebhookEvent webhookEvent, string tenantId) => Guarded.Run(() => _received.Add(1, TagsOf(webhookEvent, tenantId)));

    public void Duplicate(ChatWebhookEvent webhookEvent, string tenantId) => Guarded.Run(() => _duplicates.Add(1, TagsOf(webhookEvent, tenantId)));

    public void Refused(string reason) => Guarded.Run(() => _refused.Add(1, new TagList { { WebhookTelemetry.Reason, reason } }));

    public void Handled(ChatWebhookEvent webhookEvent, string tenantId, TimeSpan elapsed, Exception? failure)
    {
        TagList tags = TagsOf(webhookEvent, tenantId);
        if (failure is not null)
        {
            tags.Add(WebhookTelemetry.ErrorType, failure.GetType().FullName);
        }

        Guarded.Run(() => _duration.Record(elapsed.TotalSeconds, tags));
    }

    private static IEnumerable<Measurement<int>> Active(WebhookStatusBoard board) => board.All.Select(static one =>
        new Measurement<int>(
            one.Value.IsActive ? 1 : 0, new(WebhookTelemetry.TenantId, one.Key.TenantId), new(WebhookTelemetry.WebhookName, one.Key.Name)));

    private static TagList TagsOf(ChatWebhookEvent webhookEvent, string tenantId) => new()
    {
        { WebhookTelemetry.EventName, WebhookTelemetry.KindOf(webhookEvent) },
        { WebhookTelemetry.TenantId, tenantId },
    };
}
