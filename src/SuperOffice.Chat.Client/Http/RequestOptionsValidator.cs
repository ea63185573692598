using System.Globalization;

namespace SuperOffice.Chat.Client.Http;

internal static class RequestOptionsCheck
{
    /// <exception cref="ArgumentException">A value cannot stand in a header.</exception>
    public static void Check(ChatRequestOptions? options)
    {
        if (options is not null)
        {
            Check(nameof(options.AcceptLanguage), options.AcceptLanguage);
            Check(nameof(options.Language), options.Language);
            Check(nameof(options.Culture), options.Culture);
            if (options.MaxRetryAttempts is < 0 or > ChatRetryOptions.MostRetryAttempts)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"MaxRetryAttempts {options.MaxRetryAttempts} is out of range. Set 0 (no retries) to {ChatRetryOptions.MostRetryAttempts}, or null for the client's setting."),
                    nameof(options));
            }
        }
    }

    private static void Check(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && ChatAuthorization.GetHeaderValueError(value) is string reason)
        {
            throw new ArgumentException($"{name} '{value}' {reason}. Give a language code such as en.", nameof(value));
        }
    }
}
