using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Checks options when the application starts. Every message names the value, unless it is a secret.</summary>
internal sealed class ChatClientOptionsValidator : IValidateOptions<ChatClientOptions>
{
    private const int MostRetryAttempts = 20;

    public ValidateOptionsResult Validate(string? name, ChatClientOptions options)
    {
        string client = string.IsNullOrEmpty(name) ? "" : $"Chat client '{name}': ";
        List<string> failures = [.. Failures(options).Select(failure => client + failure)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ChatClientOptions options) =>
        Addresses(options).Concat(Credentials(options)).Concat(Headers(options)).Concat(Times(options));

    private static IEnumerable<string> Addresses(ChatClientOptions options)
    {
        if (TenantRoot.WhyNotARoot(options.BaseAddress, options.AllowInsecureHttp) is string reason)
        {
            yield return reason;
        }
    }

    private static IEnumerable<string> Credentials(ChatClientOptions options)
    {
        if (options.AppToken is not null && ChatAuthorization.WhyNotAHeaderValue(options.AppToken) is string reason)
        {
            yield return $"AppToken {reason}. Give it exactly as received, or leave it out.";
        }

        string scheme = options.Credential?.ToString() ?? "";
        if (options.Credential is null)
        {
            (ChatCredential? configured, string? fault) = Configured(options.Authentication ?? new());
            scheme = configured?.ToString() ?? "";
            if (configured is null)
            {
                yield return fault ?? "Credential is missing. Set it in code, or Authentication:Scheme and its values in configuration.";
            }
        }

        if (scheme == "SOTicket" && options.AppToken is null && IsOnline(options.BaseAddress))
        {
            yield return $"AppToken is missing: online ('{options.BaseAddress!.Host}') a ticket is accepted only together with the application token.";
        }
    }

    private static (ChatCredential? Credential, string? Fault) Configured(ChatAuthenticationOptions authentication)
    {
        try
        {
            return (ConfiguredCredential.Of(authentication), null);
        }
        catch (ArgumentException exception)
        {
            return (null, exception.Message);
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
            if (value is not null && ChatAuthorization.WhyNotAHeaderValue(value) is string reason)
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

        if (options.Retry.MaxRetryAttempts is < 0 or > MostRetryAttempts)
        {
            yield return $"Retry:MaxRetryAttempts {options.Retry.MaxRetryAttempts} is out of range. Give 0 (no repeats) to {MostRetryAttempts}.";
        }

        (string Name, TimeSpan Value, string LimitName, TimeSpan Limit)[] times =
        [
            ("Retry:MaxDelay", options.Retry.MaxDelay, "an hour", TimeSpan.FromHours(1)),
            ("Retry:BaseDelay", options.Retry.BaseDelay, "Retry:MaxDelay", options.Retry.MaxDelay),
            (nameof(options.TotalTimeout), options.TotalTimeout, "a day", TimeSpan.FromDays(1)),
            (nameof(options.AttemptTimeout), options.AttemptTimeout, nameof(options.TotalTimeout), options.TotalTimeout),
            (nameof(options.ConnectTimeout), options.ConnectTimeout, nameof(options.AttemptTimeout), options.AttemptTimeout),
        ];
        foreach ((string name, TimeSpan value, string limitName, TimeSpan limit) in times)
        {
            if (value <= TimeSpan.Zero || value > limit)
            {
                yield return $"{name} {value} is out of range. Give more than zero and at most {limitName} ({limit}).";
            }
        }
    }

    private static bool IsOnline(Uri? baseAddress) =>
        baseAddress is { IsAbsoluteUri: true } && baseAddress.Host.EndsWith(".superoffice.com", StringComparison.OrdinalIgnoreCase);
}
