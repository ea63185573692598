namespace SuperOffice.Chat.Client;

/// <summary>Validates the settings of a call.</summary>
internal static class RequestOptionsValidator
{
    /// <exception cref="ArgumentException">A value is not valid in a header, or is out of range.</exception>
    public static void Validate(ChatRequestOptions? options)
    {
        if (options is not null)
        {
            ValidateHeader(options, nameof(options.AcceptLanguage), options.AcceptLanguage);
            ValidateHeader(options, nameof(options.Language), options.Language);
            ValidateHeader(options, nameof(options.Culture), options.Culture);
            if (SuperOfficeTimeZone.Validate(options.TimeZone) is string reason)
            {
                throw new ArgumentException(reason, nameof(options));
            }

            if (options.MaxRetryAttempts is < 0 or > ChatRetryOptions.MaxRetryAttemptsLimit)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"MaxRetryAttempts {options.MaxRetryAttempts} is out of range. Set a value from 0 (no retries) to {ChatRetryOptions.MaxRetryAttemptsLimit}, or null to use the setting of the client."),
                    nameof(options));
            }
        }
    }

    private static void ValidateHeader(ChatRequestOptions options, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && ChatAuthorization.GetHeaderValueError(value) is string reason)
        {
            throw new ArgumentException($"{name} '{value}' {reason}. Set it to a language code such as en.", nameof(options));
        }
    }
}
