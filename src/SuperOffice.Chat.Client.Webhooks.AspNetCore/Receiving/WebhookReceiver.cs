using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

/// <summary>
/// The endpoint. It checks everything that the sender could have made up, in the order of its cost, and puts the event into the
/// queue. Headers are not signed, so that only the body says which event it is and whose.
/// </summary>
internal sealed class WebhookReceiver
{
    private const string TenantParameter = "tenant";

    private readonly ChatWebhookOptions _options;
    private readonly TenantDirectory _tenants;
    private readonly EventLedger _ledger;
    private readonly SessionQueue _queue;
    private readonly InFlight _inFlight = new();
    private readonly WebhookMetrics _metrics;
    private readonly WebhookLog _log;

    public WebhookReceiver(
        IOptions<ChatWebhookOptions> options, EventLedger ledger, SessionQueue queue, WebhookMetrics metrics, WebhookLog log)
    {
        _options = options.Value;
        _tenants = new TenantDirectory(_options, log);
        _ledger = ledger;
        _queue = queue;
        _metrics = metrics;
        _log = log;
    }

    public async Task ReceiveAsync(HttpContext context)
    {
        context.Response.ContentLength = 0;
        context.Response.StatusCode = await StatusAsync(context).ConfigureAwait(false);
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }
    }

    private async ValueTask<int> StatusAsync(HttpContext context)
    {
        if (WrongForm(context.Request) is { } wrongForm)
        {
            return Refuse(wrongForm, null);
        }

        // A tenant that is not known costs no more than its name.
        string? name = context.GetRouteValue(TenantParameter) as string;
        (ChatWebhookTenant? tenant, Refusal? refusal) = name is null ? (null, null) : await _tenants.FindAsync(context, name).ConfigureAwait(false);
        if (refusal is not null)
        {
            return Refuse(refusal, tenant);
        }

        (byte[] body, refusal) = await RequestBody.ReadAsync(context.Request, _options.MaxBodySize).ConfigureAwait(false);
        if (refusal is not null)
        {
            return Refuse(refusal, tenant);
        }

        ChatWebhookEvent? webhookEvent = null;
        if (tenant is null)
        {
            // The tenant that the body claims: its secret has to confirm the claim.
            if (!ChatWebhookEvent.TryParse(body, out webhookEvent) || string.IsNullOrEmpty(webhookEvent.TenantId))
            {
                return Refuse(Refusal.NotAnEvent, null);
            }

            (tenant, refusal) = await _tenants.FindAsync(context, webhookEvent.TenantId).ConfigureAwait(false);
            if (refusal is not null)
            {
                return Refuse(refusal, tenant);
            }
        }

        return WrongSignature(context.Request, body, tenant!) is { } wrongSignature ? Refuse(wrongSignature, tenant)
            : webhookEvent is null && !ChatWebhookEvent.TryParse(body, out webhookEvent) ? Refuse(Refusal.NotAnEvent, tenant)
            : !string.Equals(webhookEvent.TenantId, tenant!.ContextIdentifier, StringComparison.OrdinalIgnoreCase) ? Refuse(Refusal.OtherTenant, tenant)
            : await AcceptAsync(webhookEvent, tenant, body).ConfigureAwait(false);
    }

    private static Refusal? WrongForm(HttpRequest request) =>
        !HttpMethods.IsPost(request.Method) ? Refusal.Method
        : IsJson(request.ContentType) ? null
        : Refusal.ContentType;

    private static bool IsJson(string? contentType) =>
        contentType is null
        || (MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
            && type.MediaType is { } name
            && (name.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase)));

    // A request with two signatures is rejected.
    private static Refusal? WrongSignature(HttpRequest request, byte[] body, ChatWebhookTenant tenant)
    {
        StringValues signatures = request.Headers[ChatWebhookSignature.HeaderName];
        return signatures.Count == 0 ? Refusal.Unsigned
            : signatures.Count == 1 && ChatWebhookSignature.Verify(body, signatures[0], [.. tenant.Secrets]) ? null
            : Refusal.WrongSignature;
    }

    private async ValueTask<int> AcceptAsync(ChatWebhookEvent webhookEvent, ChatWebhookTenant tenant, byte[] body)
    {
        if (webhookEvent is WebhookTest)
        {
            return Received(webhookEvent, tenant);
        }

        Delivery delivery = new(webhookEvent, tenant.TenantId, EventLedger.KeyOf(webhookEvent, tenant.TenantId, body));
        TaskCompletionSource<int> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_inFlight.FindOrAdd(delivery.Key, response.Task) is { } first)
        {
            Duplicate(delivery);
            return await first.ConfigureAwait(false);
        }

        try
        {
            response.SetResult(await AcceptAsync(delivery, tenant).ConfigureAwait(false));
        }
        finally
        {
            _inFlight.Remove(delivery.Key);
            response.TrySetResult(StatusCodes.Status500InternalServerError);
        }

        return await response.Task.ConfigureAwait(false);
    }

    private async ValueTask<int> AcceptAsync(Delivery delivery, ChatWebhookTenant tenant)
    {
        if (!await _ledger.TryAddAsync(delivery.Key).ConfigureAwait(false))
        {
            return Duplicate(delivery);
        }

        if (!_queue.TryAdd(delivery))
        {
            _ledger.Forget(delivery.Key);
            return Refuse(Refusal.QueueFull, tenant);
        }

        int status = Received(delivery.Event, tenant);
        await _ledger.AcceptAsync(delivery.Key).ConfigureAwait(false);
        return !_options.RespondAfterHandling || await delivery.Handled.ConfigureAwait(false)
            ? status
            : StatusCodes.Status500InternalServerError;
    }

    private int Duplicate(Delivery delivery)
    {
        _metrics.Duplicate(delivery.Event, delivery.TenantId);
        _log.Duplicate(delivery.Event, delivery.TenantId);
        return StatusCodes.Status200OK;
    }

    private int Received(ChatWebhookEvent webhookEvent, ChatWebhookTenant tenant)
    {
        _metrics.Received(webhookEvent, tenant.TenantId);
        _log.Received(webhookEvent, tenant.TenantId);
        return StatusCodes.Status200OK;
    }

    private int Refuse(Refusal refusal, ChatWebhookTenant? tenant)
    {
        _metrics.Refused(refusal.Reason);
        _log.Refused(refusal.Status, refusal.Reason, tenant?.TenantId ?? "unknown");
        return refusal.Status;
    }
}
