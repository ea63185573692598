using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds the webhooks of a tenant, and sends them the events to which they subscribe.</summary>
internal sealed class WebhookHub : IDisposable
{
    private readonly WebhookSender _sender;
    private readonly WebhookDispatcher _dispatcher;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopping;
    private readonly bool _sendsAgain;

    public WebhookHub(ChatAgentEmulatorOptions options, CancellationToken stopping)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.WebhookErrorLimit, nameof(options.WebhookErrorLimit));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.WebhookTimeout, TimeSpan.Zero, nameof(options.WebhookTimeout));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.WebhookTimeout, LongestDelay.Value, nameof(options.WebhookTimeout));
        _time = options.TimeProvider;
        _stopping = stopping;
        _sendsAgain = options.FailedWebhookDelivery == FailedWebhookDelivery.SendAgain;
        _sender = new WebhookSender(options);
        _dispatcher = new WebhookDispatcher(options, _sender, stopping)
        {
            Stopped = webhook => SetState(webhook, RegisteredWebhookState.TooManyErrors, associateId: 0),
            Exhausted = SendAgain,
        };
        Log = new DeliveryLog(options.RecordRequestBodies);
    }

    public WebhookStore Webhooks { get; } = new();

    public WebhookFaults Faults { get; } = new();

    public DeliveryLog Log { get; }

    public bool HasAny => Webhooks.All.Count > 0;

    /// <summary>Sends an event to all active webhooks that subscribe to it. The order of calls is the order of events.</summary>
    public void Publish(WebhookEvent published)
    {
        Guid id = Guid.NewGuid();
        foreach (WebhookEntry webhook in Webhooks.All)
        {
            if (webhook.State == RegisteredWebhookState.Active && webhook.Definition.Receives(published.Name))
            {
                Send(webhook, published, id);
            }
        }
    }

    /// <summary>Saves a webhook. Its statistics stay.</summary>
    /// <param name="id">The id, or 0 to create a webhook.</param>
    /// <param name="webhook">The webhook, whose associates and times are set.</param>
    /// <param name="caller">The user who saves it, or null.</param>
    public WebhookEntry Save(int id, JsonObject webhook, ChatUser? caller)
    {
        RegisteredWebhookState state = StateOf(webhook);
        WebhookEntry? former = Webhooks.Find(id);
        JsonNode? associate = caller is null ? null : Associates.Create(caller);
        webhook["Registered"] = former is null ? WireDate.Store(_time.GetUtcNow()) : former.Definition.Json["Registered"]?.DeepClone();
        webhook["RegisteredAssociate"] = former is null ? associate?.DeepClone() : former.Definition.Json["RegisteredAssociate"]?.DeepClone();
        webhook["Updated"] = former is null ? WireDate.None : WireDate.Store(_time.GetUtcNow());
        webhook["UpdatedAssociate"] = former is null ? null : associate;
        WebhookEntry saved = Webhooks.Put(id, WebhookDefinition.Create(webhook));
        SetState(saved, state, caller?.AssociateId ?? 0);
        return saved;
    }

    public void SetState(WebhookEntry webhook, RegisteredWebhookState state, int associateId)
    {
        if (webhook.SetState(state))
        {
            Publish(StateEvents.Create(webhook, state, associateId));
        }
    }

    public bool Remove(int id)
    {
        WebhookEntry? removed = Webhooks.Remove(id);
        removed?.SetState(RegisteredWebhookState.Stopped);
        return removed is not null;
    }

    /// <summary>Sends the test event of a webhook once, whatever its state.</summary>
    public async Task<AttemptResult> TestAsync(int id, WebhookDefinition definition, int associateId, CancellationToken cancellationToken)
    {
        WebhookEvent test = new(WebhookEvent.TestName, 0) { Entity = "test", AssociateId = associateId };
        DeliveryEntry delivery = Log.Add(number => new()
        {
            Number = number,
            EventId = Guid.NewGuid(),
            Timestamp = _time.GetUtcNow(),
            Event = test,
            Webhook = Webhooks.Find(id),
            Definition = definition,
        });
        Apply(Faults.Take(delivery), delivery);
        delivery.SetMessage(WebhookPayload.CreateMessage(delivery, definition, _dispatcher.Context));
        return await SendOnceAsync(delivery, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the same bytes again, once, whatever the state of the webhook.</summary>
    public async Task<DeliveryEntry> ResendAsync(int number, CancellationToken cancellationToken)
    {
        DeliveryEntry former = Log.Find(number)
            ?? throw new ArgumentException(FormattableString.Invariant($"The delivery {number} does not exist."), nameof(number));
        WebhookMessage message = former.RecordedMessage ?? (former.AttemptCount == 0 ? former.GetMessage(_dispatcher.Context) : null)
            ?? throw new InvalidOperationException("The body of the delivery was not recorded. Set RecordRequestBodies.");
        DeliveryEntry copy = Copy(former, former.EventId);
        copy.SetMessage(message);
        await SendOnceAsync(copy, cancellationToken).ConfigureAwait(false);
        return copy;
    }

    /// <summary>Waits until no delivery is pending, and sends those that are held.</summary>
    public async Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        do
        {
            await _dispatcher.Pending.None.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        while (_dispatcher.ReleaseHeld());
    }

    public Task StopAsync() => _dispatcher.StopAsync();

    public void Dispose()
    {
        _sender.Dispose();
        foreach (WebhookEntry webhook in Webhooks.All)
        {
            webhook.Dispose();
        }
    }

    private static RegisteredWebhookState StateOf(JsonObject webhook) => (string?)webhook["State"] switch
    {
        nameof(RegisteredWebhookState.Stopped) => RegisteredWebhookState.Stopped,
        nameof(RegisteredWebhookState.TooManyErrors) => RegisteredWebhookState.TooManyErrors,
        _ => RegisteredWebhookState.Active,
    };

    private static void Apply(WebhookFault? fault, DeliveryEntry delivery)
    {
        delivery.Fault = fault;
        delivery.Plan = fault?.CreatePlan() ?? DeliveryPlan.Normal;
    }

    private async Task<AttemptResult> SendOnceAsync(DeliveryEntry delivery, CancellationToken cancellationToken)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping);
        AttemptResult result = await _dispatcher.SendAsync(delivery, either.Token).ConfigureAwait(false);
        delivery.Finish(result.Attempt.Succeeded ? WebhookDeliveryState.Delivered : WebhookDeliveryState.Failed);
        return result;
    }

    private void Send(WebhookEntry webhook, WebhookEvent published, Guid id)
    {
        DeliveryEntry delivery = Log.Add(number => new()
        {
            Number = number,
            EventId = id,
            Timestamp = _time.GetUtcNow(),
            Event = published,
            Webhook = webhook,
            Definition = webhook.Definition,
        });
        Apply(Faults.Take(delivery), delivery);
        if (delivery.Plan.IsLost)
        {
            delivery.Finish(WebhookDeliveryState.Lost);
            return;
        }

        _dispatcher.Add(delivery);
        for (int copy = 0; copy < delivery.Plan.Copies; copy++)
        {
            _dispatcher.Add(Copy(delivery, id));
        }

        for (int copy = 0; copy < delivery.Plan.NewEvents; copy++)
        {
            _dispatcher.Add(Copy(delivery, Guid.NewGuid()));
        }
    }

    // The change is the same, the id is not, as one of the two documented texts has it.
    private void SendAgain(DeliveryEntry failed)
    {
        if (_sendsAgain)
        {
            _dispatcher.Add(Copy(failed, Guid.NewGuid()));
        }
    }

    private DeliveryEntry Copy(DeliveryEntry former, Guid eventId) => Log.Add(number => new()
    {
        Number = number,
        EventId = eventId,
        Timestamp = former.Timestamp,
        Event = former.Event,
        Webhook = former.Webhook,
        Definition = former.Definition,
        Fault = former.Fault,
        CopyOf = former.Number,
    });
}
