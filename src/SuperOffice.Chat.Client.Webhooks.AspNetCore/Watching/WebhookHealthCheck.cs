using Microsoft.Extensions.Diagnostics.HealthChecks;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Watching;

/// <summary>Reports the webhooks that receive no events.</summary>
internal sealed class WebhookHealthCheck(WebhookStatusBoard board) : IHealthCheck
{
    private readonly WebhookStatusBoard _board = board;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string[] stopped = [.. _board.All.Where(static one => !one.Value.IsActive).Select(static one => $"{one.Key.Name} of {one.Key.TenantId}: {one.Value.Description}")];
        return Task.FromResult(stopped.Length == 0
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"Webhooks that receive no events: {string.Join(", ", stopped)}."));
    }
}
