using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>Checks the settings of the receiver when the application starts.</summary>
internal sealed class ChatWebhookOptionsValidator : IValidateOptions<ChatWebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, ChatWebhookOptions options)
    {
        List<string> failures = [.. Failures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ChatWebhookOptions options)
    {
        if (options.Tenants.Count == 0 && options.ResolveTenant is null)
        {
            yield return "The receiver of webhooks has no tenant. Call AddTenant with the id and the secret of each tenant, or set ResolveTenant.";
        }

        foreach (ChatWebhookTenant tenant in options.Tenants.Values.Where(static tenant => !tenant.IsGone && !tenant.Secrets.Any(static secret => !string.IsNullOrEmpty(secret))))
        {
            yield return $"Tenant {tenant.TenantId} has no secret, so all its events would be refused. Pass the secret of its webhook to AddTenant.";
        }

        if (options.MaxBodySize < 1024)
        {
            yield return $"MaxBodySize is {options.MaxBodySize}. Set at least 1024 bytes.";
        }

        if (options.QueueCapacity < 1)
        {
            yield return $"QueueCapacity is {options.QueueCapacity}. Set at least 1.";
        }

        if (options.MaxConcurrency is < 1 or > 1000)
        {
            yield return $"MaxConcurrency is {options.MaxConcurrency}. Set 1 to 1000.";
        }

        if (options.HandlerTimeout <= TimeSpan.Zero && options.HandlerTimeout != Timeout.InfiniteTimeSpan)
        {
            yield return $"HandlerTimeout is {options.HandlerTimeout}. Set a time greater than zero, or Timeout.InfiniteTimeSpan.";
        }

        if (options.DeduplicationPeriod <= TimeSpan.Zero)
        {
            yield return $"DeduplicationPeriod is {options.DeduplicationPeriod}. Set a time greater than zero.";
        }

        if (options.MaxRememberedEvents < 1)
        {
            yield return $"MaxRememberedEvents is {options.MaxRememberedEvents}. Set at least 1.";
        }
    }
}
