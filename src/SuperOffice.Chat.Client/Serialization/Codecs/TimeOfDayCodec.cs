using System.Globalization;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Opening hours. The wire has them as text in the form of a time span, where the end of the day may be a whole day;
/// a date-time, of which only the time matters, is read too. Colons are written whatever the culture.
/// </summary>
internal readonly struct TimeOfDayCodec : ICodec<TimeSpan?>
{
    private static readonly string[] Forms = [@"d\.hh\:mm\:ss", @"d\.hh\:mm\:ss\.FFFFFFF", @"hh\:mm", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF"];

    public static TimeSpan? Read(ref Utf8JsonReader reader, Instants instants)
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
            // The end of the day as people write it; a time span has it as a whole day.
            return TimeSpan.FromDays(1);
        }

        if (TimeSpan.TryParseExact(text, Forms, CultureInfo.InvariantCulture, out TimeSpan time))
        {
            return time;
        }

        int clock = text.IndexOf('T', StringComparison.Ordinal) + 1;
        return clock > 0 && TimeSpan.TryParseExact(Clock(text[clock..]), Forms, CultureInfo.InvariantCulture, out time)
            ? time
            : throw new JsonException("The string is not a time of day in a known format.");
    }

    public static void Write(Utf8JsonWriter writer, TimeSpan? value, JsonPurpose purpose)
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

    private static string Clock(string text)
    {
        int offset = text.AsSpan().IndexOfAny('Z', '+', '-');
        return offset < 0 ? text : text[..offset];
    }
}
