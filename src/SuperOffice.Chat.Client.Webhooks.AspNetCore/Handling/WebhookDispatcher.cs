using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Queueing;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;

/// <summary>Runs the workers of the queue while the application runs, and drains it when the application stops.</summary>
internal sealed class WebhookDispatcher : IHostedService, IDisposable
{
    private readonly SessionQueue _queue;
    private readonly HandlerRunner _runner;
    private readonly EventLedger _ledger;
    private readonly WebhookLog _log;
    private readonly int _workers;
    private readonly CancellationTokenSource _stopping = new();
    private Task _work = Task.CompletedTask;

    public WebhookDispatcher(SessionQueue queue, HandlerRunner runner, EventLedger ledger, IOptions<ChatWebhookOptions> options, WebhookLog log)
    {
        _queue = queue;
        _runner = runner;
        _ledger = ledger;
        _log = log;
        _workers = options.Value.MaxConcurrency;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.WhenAll(Enumerable.Range(0, _workers).Select(_ => Task.Run(() => _queue.WorkAsync(HandleAsync, _stopping.Token), CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <summary>Waits for the events that were accepted. When the host does not wait any longer, handlers are canceled.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Complete();
        try
        {
            await _work.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _log.Lost(_queue.Length);
            await _stopping.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _queue.Complete();
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private async Task HandleAsync(Delivery delivery)
    {
        bool succeeded = false;
        try
        {
            succeeded = await _runner.RunAsync(delivery, _stopping.Token).ConfigureAwait(false);
            await _ledger.FinishAsync(delivery.Key, succeeded).ConfigureAwait(false);
        }
        finally
        {
            delivery.Finish(succeeded);
        }
    }
}
