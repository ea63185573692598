using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Webhooks.Registration;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>Checks the settings of the receiver when the application starts.</summary>
internal sealed class ChatWebhookOptionsValidator(IEnumerable<ChatWebhookRegistration> registrations) : IValidateOptions<ChatWebhookOptions>
{
    private readonly ChatWebhookRegistration[] _registrations = [.. registrations];

    public ValidateOptionsResult Validate(string? name, ChatWebhookOptions options)
    {
        List<string> failures = [.. Failures(options), .. RegistrationFailures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ChatWebhookOptions options)
    {
        if (options.Tenants.Count == 0 && options.ResolveTenant is null)
        {
            yield return "The receiver of webhooks has no tenant. Call AddTenant with the id and the secret of each tenant, or set ResolveTenant.";
        }

        foreach (ChatWebhookTenant tenant in options.Tenants.Values.Where(static tenant => !tenant.IsGone && tenant.FirstSecret is null))
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

        // The platform waits for at most 49 days, and distributed caches add the period to the current date.
        if ((options.HandlerTimeout <= TimeSpan.Zero || options.HandlerTimeout > TimeSpan.FromDays(1)) && options.HandlerTimeout != Timeout.InfiniteTimeSpan)
        {
            yield return $"HandlerTimeout is {options.HandlerTimeout}. Set a time greater than zero and at most one day, or Timeout.InfiniteTimeSpan.";
        }

        if (options.DeduplicationPeriod <= TimeSpan.Zero || options.DeduplicationPeriod > TimeSpan.FromDays(30))
        {
            yield return $"DeduplicationPeriod is {options.DeduplicationPeriod}. Set a time greater than zero and at most 30 days.";
        }

        if (options.MaxRememberedEvents < 1)
        {
            yield return $"MaxRememberedEvents is {options.MaxRememberedEvents}. Set at least 1.";
        }
    }

    private IEnumerable<string> RegistrationFailures(ChatWebhookOptions options)
    {
        foreach (ChatWebhookRegistration registration in _registrations)
        {
            if (!options.Tenants.TryGetValue(registration.TenantId, out ChatWebhookTenant? tenant))
            {
                yield return $"AddRegistration has the tenant {registration.TenantId}, which was not added. Call AddTenant with its id and the secret of the webhook.";
            }
            else if (tenant.IsGone)
            {
                yield return $"AddRegistration has the tenant {registration.TenantId}, which has left (IsGone). Remove the registration.";
            }
            else if (tenant.FirstSecret is { } secret && DesiredWebhook.FindSecretProblem(secret) is { } problem)
            {
                yield return $"The first secret of tenant {registration.TenantId} cannot be registered. {problem}";
            }
        }

        foreach (IGrouping<(string, string), ChatWebhookRegistration> same in _registrations
            .GroupBy(static registration => (registration.TenantId.ToUpperInvariant(), registration.Name)).Where(static same => same.Count() > 1))
        {
            yield return $"Tenant {same.First().TenantId} has two registrations with the Name {same.First().Name}. Set a different Name for each.";
        }
    }
}
