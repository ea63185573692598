using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;
using SuperOffice.Chat.Client.Webhooks.Registration;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Watching;

/// <summary>
/// Registers webhooks once the server listens, since the test event arrives before the registration returns, and checks their state
/// periodically.
/// </summary>
internal sealed class WebhookWatch : BackgroundService
{
    private readonly IServiceProvider _services;
    private readonly ChatWebhookOptions _options;
    private readonly ChatWebhookRegistration[] _registrations;
    private readonly WebhookStatusBoard _board;
    private readonly WebhookLog _log;
    private readonly TimeProvider _time;

    public WebhookWatch(
        IServiceProvider services,
        IOptions<ChatWebhookOptions> options,
        IEnumerable<ChatWebhookRegistration> registrations,
        WebhookStatusBoard board,
        WebhookLog log)
    {
        _services = services;
        _options = options.Value;
        _registrations = [.. registrations];
        _board = board;
        _log = log;
        _time = services.GetService<TimeProvider>() ?? TimeProvider.System;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration start = _services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken).ConfigureAwait(false);
        await Task.WhenAll(_registrations.Select(registration => WatchAsync(registration, stoppingToken))).ConfigureAwait(false);
    }

    private async Task WatchAsync(ChatWebhookRegistration registration, CancellationToken stopping)
    {
        int webhookId = 0;
        try
        {
            while (true)
            {
                webhookId = await CheckAsync(registration, webhookId, stopping).ConfigureAwait(false);
                await Task.Delay(registration.CheckInterval, _time, stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            if (registration.DeleteOnStop && webhookId > 0)
            {
                await DeleteAsync(registration, webhookId).ConfigureAwait(false);
            }
        }
    }

    /// <returns>The id of the webhook; 0 while it is not registered.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails, the next check may succeed.")]
    private async Task<int> CheckAsync(ChatWebhookRegistration registration, int webhookId, CancellationToken stopping)
    {
        try
        {
            IWebhookAgentClient client = await ClientAsync(registration.TenantId, stopping).ConfigureAwait(false);
            Webhook? webhook = webhookId == 0 ? null : await client.GetWebhookAsync(webhookId, cancellationToken: stopping).ConfigureAwait(false);
            if (webhookId == 0 || (registration.Reactivate && webhook?.State != WebhookState.Active))
            {
                Record(registration, webhook);
                webhook = await WebhookRegistrar.EnsureAsync(
                    client, DesiredWebhook.Check(Desired(registration)), keepsState: !registration.Reactivate, options: null, stopping).ConfigureAwait(false);
            }

            Record(registration, webhook ?? new Webhook { WebhookId = webhookId, State = WebhookState.Unknown });
            return webhook?.WebhookId ?? webhookId;
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            if (_board.Set(registration, WebhookStatus.Failed(exception)))
            {
                _log.WatchFailed(exception, registration.Name, registration.TenantId);
            }

            return webhookId;
        }
    }

    private void Record(ChatWebhookRegistration registration, Webhook? webhook)
    {
        if (webhook is null)
        {
            return;
        }

        WebhookStatus status = webhook.State == WebhookState.Unknown ? WebhookStatus.Missing : WebhookStatus.From(webhook);
        if (_board.Set(registration, status))
        {
            _log.State(status, registration.Name, registration.TenantId);
        }
    }

    private Webhook Desired(ChatWebhookRegistration registration) =>
        registration.ToWebhook(_options.Tenants.GetValueOrDefault(registration.TenantId)?.FirstSecret);

    private async ValueTask<IWebhookAgentClient> ClientAsync(string tenantId, CancellationToken cancellationToken)
    {
        if ((_services.GetKeyedService<IWebhookAgentClient>(tenantId) ?? _services.GetService<IWebhookAgentClient>()) is { } registered)
        {
            return registered;
        }

        IChatAgentClient? client = await TenantClient.FindAsync(_services, tenantId, cancellationToken).ConfigureAwait(false);
        return client is null
            ? throw new InvalidOperationException("No client of the Chat agent is registered. Call AddSuperOfficeChatClient, or AddSuperOfficeChatTenants for many tenants.")
            : WebhookAgentClient.Create(client);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The application stops in any case.")]
    private async Task DeleteAsync(ChatWebhookRegistration registration, int webhookId)
    {
        try
        {
            using CancellationTokenSource timeout = new(TimeSpan.FromSeconds(10), _time);
            IWebhookAgentClient client = await ClientAsync(registration.TenantId, timeout.Token).ConfigureAwait(false);
            await client.DeleteWebhookAsync(webhookId, cancellationToken: timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _log.WatchFailed(exception, registration.Name, registration.TenantId);
        }
    }
}
