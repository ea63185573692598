using System.Globalization;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Reads and writes opening hours. The server writes them as time spans, with one day for the end of the day. A date and time is
/// accepted too; only its time is used.
/// </summary>
internal readonly struct TimeOfDayCodec : ICodec<TimeSpan?>
{
    private static readonly string[] Formats = [@"d\.hh\:mm\:ss", @"d\.hh\:mm\:ss\.FFFFFFF", @"hh\:mm", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF"];

    public TimeSpan? Read(ref Utf8JsonReader reader, Instants instants)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        JsonTokens.Expect(ref reader, JsonTokenType.String, "a time of day");
        string text = reader.GetString()!.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (text is "24:00:00" or "24:00")
        {
            // The end of the day. TimeSpan does not parse 24 hours.
            return TimeSpan.FromDays(1);
        }

        if (TimeSpan.TryParseExact(text, Formats, CultureInfo.InvariantCulture, out TimeSpan time))
        {
            return time;
        }

        int start = text.IndexOf('T', StringComparison.Ordinal) + 1;
        return start > 0 && TimeSpan.TryParseExact(TrimOffset(text[start..]), Formats, CultureInfo.InvariantCulture, out time)
            ? time
            : throw new JsonException("The string is not a time of day in a known format.");
    }

    public void Write(Utf8JsonWriter writer, TimeSpan? value, JsonPurpose purpose)
    {
        if (value is { } time)
        {
            writer.WriteStringValue(time.ToString("c", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static string TrimOffset(string text)
    {
        int offset = text.AsSpan().IndexOfAny('Z', '+', '-');
        return offset < 0 ? text : text[..offset];
    }
}
