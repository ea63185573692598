using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;

/// <summary>Runs the handlers of the application on an event, in a scope of its own.</summary>
internal sealed class HandlerRunner(
    IServiceProvider services,
    ChatWebhookOptions options,
    TimeProvider time,
    WebhookMetrics metrics,
    WebhookLog log)
    : IDisposable
{
    private readonly IServiceProvider _services = services;
    private readonly ChatWebhookOptions _options = options;
    private readonly TimeProvider _time = time;
    private readonly WebhookMetrics _metrics = metrics;
    private readonly WebhookLog _log = log;
    private readonly ActivitySource _source = new(WebhookTelemetry.Name, WebhookTelemetry.Version);

    /// <returns>False when a handler failed. Nothing is thrown.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws, the other events have to be handled.")]
    public async Task<bool> RunAsync(Delivery delivery, CancellationToken stopping)
    {
        long started = _time.GetTimestamp();
        Activity? activity = null;
        Guarded.Run(() => activity = Start(delivery));
        Exception? failure = null;
        try
        {
            failure = await RunHandlersAsync(delivery, stopping).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        TimeSpan elapsed = _time.GetElapsedTime(started);
        _metrics.Handled(delivery.Event, delivery.TenantId, elapsed, failure);
        if (failure is null)
        {
            _log.Handled(delivery.Event, delivery.TenantId, elapsed);
        }
        else
        {
            _log.HandlerFailed(failure, delivery.Event, delivery.TenantId, elapsed);
            activity?.SetStatus(ActivityStatusCode.Error);
            activity?.SetTag(WebhookTelemetry.ErrorType, failure.GetType().FullName);
        }

        Guarded.Run(() => activity?.Dispose());
        return failure is null;
    }

    public void Dispose() => _source.Dispose();

    /// <returns>The first failure; null when all handlers succeeded.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "A handler that fails must not keep the others from their work.")]
    private async Task<Exception?> RunHandlersAsync(Delivery delivery, CancellationToken stopping)
    {
        using CancellationTokenSource timeout = new(_options.HandlerTimeout, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        AsyncServiceScope scope = _services.CreateAsyncScope();
        await using ConfiguredAsyncDisposable end = scope.ConfigureAwait(false);
        IChatAgentClient? client = await TenantClient.FindAsync(scope.ServiceProvider, delivery.TenantId, either.Token).ConfigureAwait(false);
        ChatWebhookContext context = new(delivery.Event, delivery.TenantId, scope.ServiceProvider, client);
        Exception? failure = null;
        foreach (IChatWebhookHandler handler in scope.ServiceProvider.GetServices<IChatWebhookHandler>())
        {
            try
            {
                await handler.HandleAsync(context, either.Token).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                failure ??= exception;
            }
        }

        return failure;
    }

    // The request ends long before: its span is a link, not the parent.
    private Activity? Start(Delivery delivery)
    {
        ActivityLink[] links = delivery.Request == default ? [] : [new ActivityLink(delivery.Request)];
        Activity? activity = _source.StartActivity(ActivityKind.Consumer, parentContext: default, links: links, name: $"handle {WebhookTelemetry.KindOf(delivery.Event)}");
        activity?.SetTag(WebhookTelemetry.EventName, WebhookTelemetry.KindOf(delivery.Event));
        activity?.SetTag(WebhookTelemetry.TenantId, delivery.TenantId);
        activity?.SetTag(WebhookTelemetry.SessionId, delivery.Event.ChatSessionId);
        return activity;
    }
}
