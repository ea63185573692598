using System.Diagnostics;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

/// <summary>An event that was accepted and is to be handled.</summary>
internal sealed class Delivery
{
    private readonly TaskCompletionSource<bool> _handled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Delivery(ChatWebhookEvent webhookEvent, string tenantId, string key)
    {
        Event = webhookEvent;
        TenantId = tenantId;
        Key = key;
        Lane = new(tenantId, webhookEvent.ChatSessionId > 0 ? "" : webhookEvent.Entity ?? webhookEvent.Name, webhookEvent.PrimaryKey);
    }

    public ChatWebhookEvent Event { get; }

    public string TenantId { get; }

    /// <summary>Gets the key by which the event is remembered.</summary>
    public string Key { get; }

    /// <summary>Gets the lane. Events of a lane are handled in order.</summary>
    public Lane Lane { get; }

    /// <summary>Gets the span of the request, to which that of the handling is linked.</summary>
    public ActivityContext Request { get; } = Activity.Current?.Context ?? default;

    /// <summary>Gets a task that completes when the event has been handled: true for success.</summary>
    public Task<bool> Handled => _handled.Task;

    public void Finish(bool succeeded) => _handled.TrySetResult(succeeded);
}
