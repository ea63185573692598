using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client;

/// <summary>Validates options when the application starts. Each message contains the invalid value unless it is a secret.</summary>
internal sealed class ChatClientOptionsValidator : IValidateOptions<ChatClientOptions>
{
    private const int MaxResponseSizeLimit = 1024 * 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, ChatClientOptions options)
    {
        string client = string.IsNullOrEmpty(name) ? "" : $"Chat client '{name}': ";
        List<string> failures = [.. GetFailures(options).Select(failure => client + failure)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> GetFailures(ChatClientOptions options) =>
        ValidateAddress(options)
            .Concat(ValidateCredential(options))
            .Concat(ValidateHeaders(options))
            .Concat(ValidateRetriesAndTimeouts(options))
            .Concat(ValidateSizes(options));

    private static IEnumerable<string> ValidateAddress(ChatClientOptions options)
    {
        bool isTenant = !string.IsNullOrEmpty(options.TenantId) || !string.IsNullOrEmpty(options.Environment);
        string? failure = isTenant ? ValidateTenant(options) : TenantRoot.Validate(options.BaseAddress, options.AllowInsecureHttp);
        if (failure is not null)
        {
            yield return failure;
        }
    }

    private static string? ValidateTenant(ChatClientOptions options)
    {
        if (string.IsNullOrEmpty(options.Environment))
        {
            return "Environment is missing. TenantId requires it. Set it to sod, qaonline or online, or remove TenantId and set BaseAddress.";
        }

        if (string.IsNullOrEmpty(options.TenantId))
        {
            return "TenantId is missing. Environment requires it. Set it to the id of the tenant, such as Cust12345, or remove Environment and set BaseAddress.";
        }

        if (!options.TenantId.All(char.IsAsciiLetterOrDigit))
        {
            return $"TenantId '{options.TenantId}' is invalid: it may contain only letters and digits. Set it to the id that SuperOffice shows, such as Cust12345.";
        }

        try
        {
            return ValidateTenantAddress(options.BaseAddress, ChatEnvironment.Parse(options.Environment), options.TenantId);
        }
        catch (ArgumentException exception)
        {
            return $"Environment {GetMessage(exception)}";
        }
    }

    private static string? ValidateTenantAddress(Uri? baseAddress, ChatEnvironment environment, string tenantId) =>
        baseAddress is null ? null
        : TenantRoot.CreateOnline(baseAddress.OriginalString, environment, tenantId) is not { } root
            ? TenantRoot.Validate(baseAddress, allowInsecureHttp: true)
                ?? "BaseAddress is not an address of the tenant. Remove it: the address is resolved from TenantId."
        : !environment.Owns(root)
            ? $"BaseAddress has the host '{root.Host}', which does not belong to environment {environment}. Remove it: the address is resolved from TenantId."
        : TenantRoot.BelongsTo(root, tenantId) ? null
            : $"BaseAddress '{root}' does not belong to tenant {tenantId}. Remove it: the address is resolved from TenantId.";

    private static IEnumerable<string> ValidateCredential(ChatClientOptions options)
    {
        if (!string.IsNullOrEmpty(options.AppToken) && ChatAuthorization.GetSecretError(options.AppToken) is string reason)
        {
            yield return $"AppToken {reason}. Set it exactly as received, or remove it.";
        }

        string scheme = options.Credential?.ToString() ?? "";
        if (options.Credential is null)
        {
            (ChatCredential? configured, string? failure) = CreateConfigured(options);
            scheme = configured?.ToString() ?? "";
            if (configured is null)
            {
                yield return failure ?? "Credential is missing. Set Credential in code, or Authentication:Scheme and its values in configuration.";
            }
        }

        if (options.Credential?.TenantId is { } owner
            && !string.IsNullOrEmpty(options.TenantId)
            && !owner.Equals(options.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Credential belongs to tenant {owner}, but TenantId is {options.TenantId}. Create one credential per tenant.";
        }

        if (scheme == "SOTicket" && string.IsNullOrEmpty(options.AppToken) && GetOnlineHost(options) is string host)
        {
            yield return $"AppToken is missing. The online host '{host}' accepts a ticket only together with an application token. Set AppToken.";
        }
    }

    private static (ChatCredential? Credential, string? Failure) CreateConfigured(ChatClientOptions options)
    {
        try
        {
            return (ConfiguredCredentialFactory.Create(options, new ChatCredentialContext()), null);
        }
        catch (ArgumentException exception)
        {
            return (null, GetMessage(exception));
        }
    }

    private static IEnumerable<string> ValidateHeaders(ChatClientOptions options)
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
                yield return $"{name} '{value}' {reason}. Set it to a language code such as en, or remove it.";
            }
        }

        if (SuperOfficeTimeZone.Validate(options.TimeZone) is string failure)
        {
            yield return failure;
        }
    }

    private static IEnumerable<string> ValidateRetriesAndTimeouts(ChatClientOptions options)
    {
        if (options.Retry is null)
        {
            yield return "Retry is null. Set it to a ChatRetryOptions, or keep the default.";
            yield break;
        }

        if (options.Retry.MaxRetryAttempts is < 0 or > ChatRetryOptions.MaxRetryAttemptsLimit)
        {
            yield return FormattableString.Invariant($"Retry:MaxRetryAttempts {options.Retry.MaxRetryAttempts} is out of range. Set a value from 0 (no retries) to {ChatRetryOptions.MaxRetryAttemptsLimit}.");
        }

        // Only values that the application set can be invalid: the defaults adapt to them.
        (string Name, TimeSpan? Value)[][] orders =
        [
            [("one hour", TimeSpan.FromHours(1)), ("Retry:MaxDelay", options.Retry.ExplicitMaxDelay), ("Retry:BaseDelay", options.Retry.ExplicitBaseDelay)],
            [
                ("one day", TimeSpan.FromDays(1)),
                (nameof(options.TotalTimeout), options.ExplicitTotalTimeout),
                (nameof(options.AttemptTimeout), options.ExplicitAttemptTimeout),
                (nameof(options.ConnectTimeout), options.ExplicitConnectTimeout),
            ],
        ];
        foreach (string failure in orders.SelectMany(static order => ValidateOrder(order)))
        {
            yield return failure;
        }
    }

    // Each value is limited by the nearest preceding value that is set and in range.
    private static IEnumerable<string> ValidateOrder((string Name, TimeSpan? Value)[] order)
    {
        (string Name, TimeSpan? Value) limit = order[0];
        foreach ((string Name, TimeSpan? Value) time in order.Skip(1))
        {
            if (time.Value <= TimeSpan.Zero || time.Value > limit.Value)
            {
                yield return $"{time.Name} {time.Value} is out of range. Set a value greater than zero and at most {limit.Name} ({limit.Value}).";
            }
            else if (time.Value is not null)
            {
                limit = time;
            }
        }
    }

    private static IEnumerable<string> ValidateSizes(ChatClientOptions options)
    {
        if (options.MaxResponseSize is <= 0 or > MaxResponseSizeLimit)
        {
            yield return FormattableString.Invariant($"MaxResponseSize {options.MaxResponseSize} is out of range. Set a number of bytes from 1 to {MaxResponseSizeLimit}.");
        }
    }

    private static string? GetOnlineHost(ChatClientOptions options) =>
        options.BaseAddress is { IsAbsoluteUri: true } address && address.Host.EndsWith(".superoffice.com", StringComparison.OrdinalIgnoreCase)
            ? address.Host
            : ValidateTenant(options) is null && ChatEnvironment.Parse(options.Environment!).Address is { IsLoopback: false } environment
                ? environment.Host
                : null;

    // The name of the parameter follows the message, on .NET Framework in a line of its own and in the language of the user.
    private static string GetMessage(ArgumentException exception) =>
        exception.Message.Split([" (Parameter", Environment.NewLine], StringSplitOptions.None)[0];
}
