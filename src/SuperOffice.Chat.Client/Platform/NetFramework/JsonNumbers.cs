using System.Globalization;
using System.Text.Json;

namespace SuperOffice.Chat.Client;

/// <summary>Writes numbers as JSON.</summary>
internal static class JsonNumbers
{
    // The writer would write 17 digits on this platform: 883.78800000000001 for 883.788.
    private static readonly string[] Formats = ["G15", "G16"];

    /// <summary>Writes the shortest form that is read as the same number.</summary>
    public static void Write(Utf8JsonWriter writer, double value)
    {
        string? text = Formats.Select(format => value.ToString(format, CultureInfo.InvariantCulture))
            .FirstOrDefault(text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(value));
        if (text is null)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
    }
}
