namespace SuperOffice.Chat.Client.Http;

/// <summary>Validates the settings of a call. The time zone is validated where it is resolved.</summary>
internal static class RequestOptionsValidator
{
    /// <exception cref="ArgumentException">A value is not valid in a header, or is out of range.</exception>
    public static void Validate(ChatRequestOptions? options)
    {
        if (options is not null)
        {
            ValidateHeader(nameof(options.AcceptLanguage), options.AcceptLanguage);
            ValidateHeader(nameof(options.Language), options.Language);
            ValidateHeader(nameof(options.Culture), options.Culture);
            if (options.MaxRetryAttempts is < 0 or > ChatRetryOptions.MaxRetryAttemptsLimit)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"MaxRetryAttempts {options.MaxRetryAttempts} is out of range. Set a value from 0 (no retries) to {ChatRetryOptions.MaxRetryAttemptsLimit}, or null to use the setting of the client."),
                    nameof(options));
            }
        }
    }

    private static void ValidateHeader(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && ChatAuthorization.GetHeaderValueError(value) is string reason)
        {
            throw new ArgumentException($"{name} '{value}' {reason}. Set it to a language code such as en.", nameof(value));
        }
    }
}
