using System.Collections.Concurrent;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Watching;

/// <summary>A Webhook agent with a state, in memory.</summary>
internal sealed class FakeAgent : IWebhookAgentClient
{
    private readonly ConcurrentDictionary<int, Webhook> _webhooks = [];
    private TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _calls;

    public Func<Task>? OnSave { get; set; }

    public int Saves { get; private set; }

    public Webhook? Only => _webhooks.Values.SingleOrDefault();

    public Webhook Named(string name) => _webhooks.Values.Single(webhook => webhook.Name == name);

    /// <summary>Waits until at least so many calls have been made.</summary>
    public async Task CallsAsync(int count)
    {
        while (Volatile.Read(ref _calls) < count)
        {
            await Volatile.Read(ref _called).Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        }
    }

    public int Calls => Volatile.Read(ref _calls);

    public void Set(Webhook webhook) => _webhooks[webhook.WebhookId] = webhook;

    public void Remove() => _webhooks.Clear();

    public async Task<Webhook> SaveWebhookAsync(Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (OnSave is not null)
        {
            await OnSave();
        }

        Saves++;
        Webhook saved = webhook.WebhookId == 0 ? webhook with { WebhookId = 66 + _webhooks.Count } : webhook;
        Set(saved);
        return Called(saved);
    }

    public Task<Webhook?> GetWebhookAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(Called(_webhooks.GetValueOrDefault(webhookId)));

    public Task<IReadOnlyList<Webhook>> GetAllWebhooksAsync(
        string? nameFilter = null, string? eventFilter = null, WebhookState statusFilter = WebhookState.Unknown, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<Webhook>>([.. _webhooks.Values]);

    public Task DeleteWebhookAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        _webhooks.TryRemove(webhookId, out _);
        return Task.CompletedTask;
    }

    public Task<Webhook> CreateDefaultWebhookAsync(ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<WebhookResult> TestWebhookAsync(Webhook webhook, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task SignalEventAsync(string eventName, int primaryKey, IReadOnlyDictionary<string, JsonElement>? data = null, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<string?> GetLastErrorAsync(int webhookId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private T Called<T>(T result)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Exchange(ref _called, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        return result;
    }
}
