using System.Globalization;

namespace SuperOffice.Chat.Client.Registration;

/// <summary>
/// Reads values of configuration. Each method returns what is wrong with a value, with the remedy, or null. None repeats the
/// value: a secret that was put under the wrong key must not reach a message.
/// </summary>
internal static class ConfigurationValue
{
    public static string? Read(string text, out Uri? value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value)
            ? null
            : "is not an address. Write it whole, such as https://online3.superoffice.com/Cust12345/api.";

    public static string? Read(string text, out bool value) =>
        bool.TryParse(text, out value) ? null : "is not a Boolean value. Write true or false.";

    public static string? Read(string text, out int value) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value)
            ? null
            : "is not a whole number. Write digits only, such as 3.";

    // A bare number would be days.
    public static string? Read(string text, out TimeSpan value)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            value = default;
            return number is >= 0 and <= 86_400
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"is a number without a unit. Write hours, minutes and seconds: {TimeSpan.FromSeconds(number):c} for {number} seconds.")
                : "is a number without a unit. Write hours, minutes and seconds, such as 00:00:10 for 10 seconds.";
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value)
            ? null
            : "is not a time span. Write hours, minutes and seconds, such as 00:00:10 for 10 seconds.";
    }
}
