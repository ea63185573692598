namespace SuperOffice.Chat.Client.Testing;

/// <summary>Records a delivery in progress.</summary>
internal sealed class DeliveryEntry
{
    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly Lock _gate = new();
    private readonly List<WebhookAttempt> _attempts = [];
    private WebhookDeliveryState _state;
    private WebhookMessage? _message;
    private bool _dropsBody;

    public required int Number { get; init; }

    public required Guid EventId { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public required WebhookEvent Event { get; init; }

    /// <summary>Gets the webhook, or null for the test of one that is not saved.</summary>
    public WebhookEntry? Webhook { get; init; }

    public required WebhookDefinition Definition { get; init; }

    public int? CopyOf { get; init; }

    public WebhookFault? Fault { get; set; }

    public DeliveryPlan Plan { get; set; } = DeliveryPlan.Normal;

    public IReadOnlyList<DeliveryAlteration> Alterations => Fault?.Alterations ?? [];

    public int AttemptCount
    {
        get
        {
            lock (_gate)
            {
                return _attempts.Count;
            }
        }
    }

    /// <summary>Gets the message. It is created once, so that all attempts send the same bytes.</summary>
    public WebhookMessage GetMessage(string context)
    {
        lock (_gate)
        {
            return _message ??= WebhookPayload.CreateMessage(this, Webhook?.Definition ?? Definition, context);
        }
    }

    /// <summary>Gets the message of a delivery with at least one attempt, or null when bodies are not recorded.</summary>
    public WebhookMessage? RecordedMessage
    {
        get
        {
            lock (_gate)
            {
                return _message;
            }
        }
    }

    /// <summary>Sets the message that another delivery has sent.</summary>
    public void SetMessage(WebhookMessage message)
    {
        lock (_gate)
        {
            _message = message;
        }
    }

    public void AddAttempt(WebhookAttempt attempt)
    {
        lock (_gate)
        {
            _attempts.Add(attempt);
        }
    }

    public void Finish(WebhookDeliveryState state)
    {
        lock (_gate)
        {
            _state = state;
            if (_dropsBody)
            {
                _message = null;
            }
        }
    }

    /// <summary>Removes the body as soon as no attempt needs it.</summary>
    public void DropBodyWhenFinished() => _dropsBody = true;

    public WebhookDelivery Snapshot()
    {
        lock (_gate)
        {
            return new WebhookDelivery
            {
                Number = Number,
                EventId = EventId,
                EventName = Event.Name,
                PrimaryKey = Event.PrimaryKey,
                Timestamp = Timestamp,
                WebhookId = Webhook?.Id ?? 0,
                TargetUrl = _message?.Target ?? Definition.Target,
                State = _state,
                Attempts = [.. _attempts],
                Headers = _message?.Headers ?? NoHeaders,
                Body = _message?.Body ?? [],
                Fault = Fault,
                CopyOf = CopyOf,
            };
        }
    }
}
