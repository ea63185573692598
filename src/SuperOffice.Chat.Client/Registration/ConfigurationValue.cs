using System.Globalization;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>
/// Parses configuration values. Each method returns an error with its remedy, or null. Errors do not contain the value, because
/// it may be a secret under the wrong key.
/// </summary>
internal static class ConfigurationValue
{
    public static string? Read(string text, out Uri? value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value)
            ? null
            : "is not a valid address. Use an absolute address, such as https://online3.superoffice.com/Cust12345/api.";

    public static string? Read(string text, out bool value) =>
        bool.TryParse(text, out value) ? null : "is not a Boolean value. Use true or false.";

    public static string? Read(string text, out int value) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value)
            ? null
            : "is not a whole number. Use digits only, such as 3.";

    // The platform would interpret a number without a unit as days.
    public static string? Read(string text, out TimeSpan value)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            value = default;
            return number is >= 0 and <= 86_400
                ? FormattableString.Invariant($"is a number without a unit. Use hours, minutes and seconds: {TimeSpan.FromSeconds(number):c} for {number} seconds.")
                : "is a number without a unit. Use hours, minutes and seconds, such as 00:00:10 for 10 seconds.";
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value)
            ? null
            : "is not a time span. Use hours, minutes and seconds, such as 00:00:10 for 10 seconds.";
    }
}
