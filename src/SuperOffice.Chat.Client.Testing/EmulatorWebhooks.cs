using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the webhooks of an emulator. It sends an event for each session that starts, each change of a status and each message,
/// whoever causes it. Each event is signed, tried three times, and recorded.
/// </summary>
/// <remarks>
/// The events of a webhook are sent one after the other in order. A failed attempt is retried after 1 and after 4 seconds, by the clock
/// of the emulator; later events do not wait for it. Data that a test stores directly, for example with
/// <see cref="ChatAgentEmulator.Seed"/>, causes no events. All members are thread-safe.
/// </remarks>
public sealed class EmulatorWebhooks
{
    private readonly WebhookHub _hub;

    internal EmulatorWebhooks(WebhookHub hub) => _hub = hub;

    /// <summary>Gets the registered webhooks, ordered by id.</summary>
    public IReadOnlyList<RegisteredWebhook> All => [.. _hub.Webhooks.All.Select(static webhook => webhook.Snapshot())];

    /// <summary>Gets the recorded deliveries in order of their events, including tests, lost events and copies.</summary>
    public IReadOnlyList<WebhookDelivery> Deliveries => _hub.Log.Snapshot();

    /// <summary>Gets the faults to inject in deliveries.</summary>
    public WebhookFaults Faults => _hub.Faults;

    /// <summary>Finds a webhook.</summary>
    /// <param name="id">The id of the webhook.</param>
    /// <returns>The webhook, or null when it does not exist.</returns>
    public RegisteredWebhook? Find(int id) => _hub.Webhooks.Find(id)?.Snapshot();

    /// <summary>
    /// Registers a webhook directly, without credentials and without a test event. A webhook with the same id is overwritten.
    /// </summary>
    /// <param name="webhook">The webhook. The id 0 is replaced by the next free id.</param>
    /// <returns>The webhook as stored, with its id.</returns>
    /// <exception cref="ArgumentException">The id is negative, or the name, the address or the events are invalid.</exception>
    public RegisteredWebhook Add(RegisteredWebhook webhook)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        ArgumentOutOfRangeException.ThrowIfNegative(webhook.Id, nameof(webhook.Id));
        JsonObject json = CarrierTypes.Webhook.CreateDefault();
        json["Name"] = webhook.Name;
        json["TargetUrl"] = webhook.TargetUrl.OriginalString;
        json["Secret"] = webhook.Secret;
        json["State"] = webhook.State.ToString();
        json["Events"] = new JsonArray([.. webhook.Events.Select(static name => (JsonNode)name)]);
        json["Headers"] = new JsonObject(webhook.Headers.Select(static header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value)));
        json["Properties"] = new JsonObject(
            webhook.Properties.Select(static member => KeyValuePair.Create(member.Key, JsonNode.Parse(member.Value.GetRawText()))));
        try
        {
            return _hub.Save(webhook.Id, json, caller: null).Snapshot();
        }
        catch (RequestRejectedException rejection)
        {
            throw new ArgumentException(rejection.Message, nameof(webhook));
        }
    }

    /// <summary>Changes the state of a webhook, as a user in the administration does.</summary>
    /// <param name="id">The id of the webhook.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentException">The webhook does not exist.</exception>
    public void SetState(int id, RegisteredWebhookState state) => _hub.SetState(
        _hub.Webhooks.Find(id) ?? throw new ArgumentException(FormattableString.Invariant($"The webhook {id} does not exist."), nameof(id)),
        state,
        associateId: 0);

    /// <summary>Removes a webhook. Events that wait are abandoned.</summary>
    /// <param name="id">The id of the webhook.</param>
    /// <returns>False when the webhook does not exist.</returns>
    public bool Remove(int id) => _hub.Remove(id);

    /// <summary>Sends an event of any name to the webhooks that subscribe to it, as the operation <c>SignalEvent</c> does.</summary>
    /// <param name="eventName">The name, such as <c>order.shipped</c>.</param>
    /// <param name="primaryKey">The id of the entity.</param>
    /// <exception cref="ArgumentException"><paramref name="eventName"/> is null or empty.</exception>
    public void Signal(string eventName, int primaryKey = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        _hub.Publish(new WebhookEvent(eventName, primaryKey));
    }

    /// <summary>
    /// Sends a recorded delivery again: the same bytes with the same event id, once, whatever the state of the webhook. It does not
    /// change the statistics of the webhook.
    /// </summary>
    /// <param name="number">The number of the delivery.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The new delivery, with its attempt.</returns>
    /// <exception cref="ArgumentException">The delivery does not exist.</exception>
    /// <exception cref="InvalidOperationException">The body was not recorded.</exception>
    public async Task<WebhookDelivery> ResendAsync(int number, CancellationToken cancellationToken = default) =>
        (await _hub.ResendAsync(number, cancellationToken).ConfigureAwait(false)).Snapshot();

    /// <summary>
    /// Waits until no delivery is pending. Events that were held by <see cref="WebhookFault.Reordered"/> are sent then. Retries wait for
    /// the clock of the emulator: with a fake clock, advance it.
    /// </summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when all deliveries have finished.</returns>
    public Task WhenIdleAsync(CancellationToken cancellationToken = default) => _hub.WhenIdleAsync(cancellationToken);

    /// <summary>Removes the recorded deliveries. The numbering continues, and deliveries that are pending are still sent.</summary>
    public void ClearDeliveries() => _hub.Log.Clear();
}
