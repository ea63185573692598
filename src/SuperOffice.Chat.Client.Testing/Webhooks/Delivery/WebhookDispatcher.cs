using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Runs the queues of all webhooks: attempts, retries and failures in a row.</summary>
internal sealed class WebhookDispatcher
{
    private const int Gone = 410;

    private static readonly TimeSpan[] RetryDelays = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)];

    private readonly ConcurrentDictionary<WebhookEntry, WebhookQueue> _queues = new();
    private readonly ConcurrentDictionary<WebhookQueue, Task> _running = new();
    private readonly WebhookSender _sender;
    private readonly int _errorLimit;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopping;

    public WebhookDispatcher(ChatAgentEmulatorOptions options, WebhookSender sender, CancellationToken stopping)
    {
        _sender = sender;
        Context = options.TenantPath.Length == 0 ? "Default" : options.TenantPath[(options.TenantPath.LastIndexOf('/') + 1)..];
        _errorLimit = options.WebhookErrorLimit;
        _time = options.TimeProvider;
        _stopping = stopping;
    }

    /// <summary>Gets the function that is called when failures have stopped a webhook.</summary>
    public required Action<WebhookEntry> Stopped { get; init; }

    /// <summary>Gets the function that is called when the last attempt of a delivery has failed and its webhook is active.</summary>
    public required Action<DeliveryEntry> Exhausted { get; init; }

    /// <summary>Gets the name of the tenant in the payloads.</summary>
    public string Context { get; }

    public PendingWork Pending { get; } = new();

    /// <summary>Sends a delivery according to its plan. It finishes some time later.</summary>
    public void Add(DeliveryEntry delivery)
    {
        if (delivery.Plan.Delay > TimeSpan.Zero)
        {
            Pending.Add();
            _ = ContinueLaterAsync(delivery, delivery.Plan.Delay);
        }
        else
        {
            QueueOf(delivery.Webhook!).Add(delivery);
        }
    }

    public bool ReleaseHeld()
    {
        bool found = false;
        foreach (WebhookQueue queue in _queues.Values)
        {
            found |= queue.ReleaseAll();
        }

        return found;
    }

    /// <summary>Sends a message once.</summary>
    public async Task<AttemptResult> SendAsync(DeliveryEntry delivery, CancellationToken cancellationToken)
    {
        int earlier = delivery.AttemptCount;
        DeliveryPlan plan = delivery.Plan;
        AttemptResult result = await _sender.SendAsync(
            () => delivery.GetMessage(Context),
            earlier,
            fails: earlier < plan.UnreachableAttempts,
            losesResponse: earlier < plan.LostResponses,
            cancellationToken).ConfigureAwait(false);
        delivery.AddAttempt(result.Attempt);
        return result;
    }

    public async Task StopAsync()
    {
        foreach (Task running in _running.Values)
        {
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private WebhookQueue QueueOf(WebhookEntry webhook) => _queues.GetOrAdd(webhook, _ => Start());

    private WebhookQueue Start()
    {
        WebhookQueue queue = new(Pending);

        // The loop outlives the caller, whose context, such as a span, must not reach the receiver.
        using (ExecutionContext.SuppressFlow())
        {
            _running[queue] = Task.Run(() => queue.RunAsync(AttemptAsync, _stopping), CancellationToken.None);
        }

        return queue;
    }

    private async Task AttemptAsync(DeliveryEntry delivery)
    {
        WebhookEntry webhook = delivery.Webhook!;
        if (webhook.State != RegisteredWebhookState.Active)
        {
            Finish(delivery, WebhookDeliveryState.Abandoned);
            return;
        }

        AttemptResult result = await SendAsync(delivery, _stopping).ConfigureAwait(false);
        int failures = webhook.Count(result);
        if (failures == 0)
        {
            Finish(delivery, WebhookDeliveryState.Delivered);
        }
        else if (result.Attempt.Status == Gone || failures >= _errorLimit)
        {
            Stopped(webhook);
            Finish(delivery, WebhookDeliveryState.Failed);
        }
        else if (delivery.AttemptCount <= RetryDelays.Length)
        {
            _ = ContinueLaterAsync(delivery, RetryDelays[delivery.AttemptCount - 1]);
        }
        else
        {
            Exhausted(delivery);
            Finish(delivery, WebhookDeliveryState.Failed);
        }
    }

    private async Task ContinueLaterAsync(DeliveryEntry delivery, TimeSpan delay)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(delivery.Webhook!.Active, _stopping);
        await Task.Delay(delay, _time, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (delivery.Webhook.State == RegisteredWebhookState.Active)
        {
            QueueOf(delivery.Webhook).Continue(delivery);
        }
        else
        {
            Finish(delivery, WebhookDeliveryState.Abandoned);
        }
    }

    private void Finish(DeliveryEntry delivery, WebhookDeliveryState state)
    {
        delivery.Finish(state);
        Pending.Remove();
    }
}
