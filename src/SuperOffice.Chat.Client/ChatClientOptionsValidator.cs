using System.Globalization;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Checks options when the application starts. Every message names the value, unless it is a secret.</summary>
internal sealed class ChatClientOptionsValidator : IValidateOptions<ChatClientOptions>
{
    private const int LargestResponse = 1024 * 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, ChatClientOptions options)
    {
        string client = string.IsNullOrEmpty(name) ? "" : $"Chat client '{name}': ";
        List<string> failures = [.. Failures(options).Select(failure => client + failure)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ChatClientOptions options) =>
        Addresses(options).Concat(Credentials(options)).Concat(Headers(options)).Concat(Times(options)).Concat(Sizes(options));

    private static IEnumerable<string> Addresses(ChatClientOptions options)
    {
        bool isTenant = !string.IsNullOrEmpty(options.TenantId) || !string.IsNullOrEmpty(options.Environment);
        string? reason = isTenant ? WhyNotATenant(options) : TenantRoot.WhyNotARoot(options.BaseAddress, options.AllowInsecureHttp);
        if (reason is not null)
        {
            yield return reason;
        }
    }

    private static string? WhyNotATenant(ChatClientOptions options)
    {
        if (string.IsNullOrEmpty(options.Environment))
        {
            return "Environment is missing, which TenantId needs. Give sod, qaonline or online, or leave TenantId out and give BaseAddress.";
        }

        if (string.IsNullOrEmpty(options.TenantId))
        {
            return "TenantId is missing, which Environment needs. Give the tenant's id, such as Cust12345, or leave Environment out and give BaseAddress.";
        }

        if (!options.TenantId.All(char.IsAsciiLetterOrDigit))
        {
            return $"TenantId '{options.TenantId}' is not an id: it has letters and digits only. Give it as SuperOffice does, such as Cust12345.";
        }

        try
        {
            return WhyNotItsAddress(options.BaseAddress, ChatEnvironment.Parse(options.Environment), options.TenantId);
        }
        catch (ArgumentException exception)
        {
            return $"Environment {exception.Message.Split(" (Parameter")[0]}";
        }
    }

    private static string? WhyNotItsAddress(Uri? baseAddress, ChatEnvironment environment, string tenantId) =>
        baseAddress is null ? null
        : TenantRoot.Online(baseAddress.OriginalString, environment, tenantId) is not { } root
            ? TenantRoot.WhyNotARoot(baseAddress, allowInsecureHttp: true)
                ?? "BaseAddress cannot be an address of the tenant. Leave it out: the state API knows it."
        : !environment.Owns(root)
            ? $"BaseAddress on host '{root.Host}' is not of environment {environment}, whose credentials go nowhere else. Leave it out: the state API knows it."
        : TenantRoot.IsOf(root, tenantId) ? null
            : $"BaseAddress '{root}' is not of tenant {tenantId}. Leave it out: the state API knows it.";

    private static IEnumerable<string> Credentials(ChatClientOptions options)
    {
        if (!string.IsNullOrEmpty(options.AppToken) && ChatAuthorization.GetSecretError(options.AppToken) is string reason)
        {
            yield return $"AppToken {reason}. Give it exactly as received, or leave it out.";
        }

        string scheme = options.Credential?.ToString() ?? "";
        if (options.Credential is null)
        {
            (ChatCredential? configured, string? fault) = Configured(options);
            scheme = configured?.ToString() ?? "";
            if (configured is null)
            {
                yield return fault ?? "Credential is missing. Set it in code, or Authentication:Scheme and its values in configuration.";
            }
        }

        if (options.Credential?.TenantId is { } owner
            && !string.IsNullOrEmpty(options.TenantId)
            && !owner.Equals(options.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Credential is of tenant {owner}, but TenantId is {options.TenantId}. Give the tenant a credential of its own.";
        }

        if (scheme == "SOTicket" && string.IsNullOrEmpty(options.AppToken) && OnlineHost(options) is string host)
        {
            yield return $"AppToken is missing: online ('{host}') a ticket is accepted only together with the application token.";
        }
    }

    private static (ChatCredential? Credential, string? Fault) Configured(ChatClientOptions options)
    {
        try
        {
            return (ConfiguredCredentialFactory.Create(options, new ChatCredentialContext()), null);
        }
        catch (ArgumentException exception)
        {
            return (null, exception.Message.Split(" (Parameter")[0]);
        }
    }

    private static IEnumerable<string> Headers(ChatClientOptions options)
    {
        (string Name, string? Value)[] values =
        [
            (nameof(options.AcceptLanguage), options.AcceptLanguage),
            (nameof(options.Language), options.Language),
            (nameof(options.Culture), options.Culture),
        ];
        foreach ((string name, string? value) in values)
        {
            if (!string.IsNullOrEmpty(value) && ChatAuthorization.GetHeaderValueError(value) is string reason)
            {
                yield return $"{name} '{value}' {reason}. Give a language code such as en, or leave it out.";
            }
        }

        if (SuperOfficeTimeZone.WhyNotACode(options.TimeZone) is string wrongZone)
        {
            yield return wrongZone;
        }
    }

    private static IEnumerable<string> Times(ChatClientOptions options)
    {
        if (options.Retry is null)
        {
            yield return "Retry is null. Leave its default, or give a ChatRetryOptions.";
            yield break;
        }

        if (options.Retry.MaxRetryAttempts is < 0 or > ChatRetryOptions.MostRetryAttempts)
        {
            yield return FormattableString.Invariant($"Retry:MaxRetryAttempts {options.Retry.MaxRetryAttempts} is out of range. Give 0 (no retries) to {ChatRetryOptions.MostRetryAttempts}.");
        }

        // Only what the application set can be wrong: the defaults adapt to it.
        (string Name, TimeSpan? Value)[][] orders =
        [
            [("an hour", TimeSpan.FromHours(1)), ("Retry:MaxDelay", options.Retry.GivenMaxDelay), ("Retry:BaseDelay", options.Retry.GivenBaseDelay)],
            [
                ("a day", TimeSpan.FromDays(1)),
                (nameof(options.TotalTimeout), options.GivenTotalTimeout),
                (nameof(options.AttemptTimeout), options.GivenAttemptTimeout),
                (nameof(options.ConnectTimeout), options.GivenConnectTimeout),
            ],
        ];
        foreach (string failure in orders.SelectMany(static order => OutOfOrder(order)))
        {
            yield return failure;
        }
    }

    // Each time is limited by the one before it that is set and in range.
    private static IEnumerable<string> OutOfOrder((string Name, TimeSpan? Value)[] order)
    {
        (string Name, TimeSpan? Value) limit = order[0];
        foreach ((string Name, TimeSpan? Value) time in order.Skip(1))
        {
            if (time.Value <= TimeSpan.Zero || time.Value > limit.Value)
            {
                yield return $"{time.Name} {time.Value} is out of range. Give more than zero and at most {limit.Name} ({limit.Value}).";
            }
            else if (time.Value is not null)
            {
                limit = time;
            }
        }
    }

    private static IEnumerable<string> Sizes(ChatClientOptions options)
    {
        if (options.MaxResponseSize is <= 0 or > LargestResponse)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"MaxResponseSize {options.MaxResponseSize} is out of range. Set a number of bytes from 1 to {LargestResponse}.");
        }
    }

    private static string? OnlineHost(ChatClientOptions options) =>
        options.BaseAddress is { IsAbsoluteUri: true } address && address.Host.EndsWith(".superoffice.com", StringComparison.OrdinalIgnoreCase)
            ? address.Host
            : WhyNotATenant(options) is null && ChatEnvironment.Parse(options.Environment!).Address is { IsLoopback: false } environment
                ? environment.Host
                : null;
}
