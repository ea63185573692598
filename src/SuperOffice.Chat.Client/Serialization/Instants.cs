using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>
/// Reads and writes dates as instants. The server writes a date with or without an offset, and the offset with or without a
/// colon. Year 1 means no date. Year 9999 means an open end, and is never converted between time zones.
/// </summary>
/// <param name="zone">The time zone of dates without an offset: the zone that was requested.</param>
internal sealed class Instants(TimeZoneInfo zone)
{
    private const int MaxLength = 64;
    private const int MaxFractionDigits = 7;

    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789-+:.TZ");

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd",
    ];

    public static readonly Instants Utc = new(TimeZoneInfo.Utc);

    private readonly TimeZoneInfo _zone = zone;

    public DateTimeOffset? Read(ref Utf8JsonReader reader)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.String, "a date");

        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > MaxLength)
        {
            throw NotADate();
        }

        Span<char> buffer = stackalloc char[MaxLength];
        ReadOnlySpan<char> text = buffer[..reader.CopyString(buffer)].Trim();
        if (text.ContainsAnyExcept(DateCharacters))
        {
            throw NotADate();
        }

        if (text.IsEmpty || text.StartsWith("0001-"))
        {
            return null;
        }

        if (text.StartsWith("9999-"))
        {
            return DateTimeOffset.MaxValue;
        }

        if (HasOffset(text) && reader.TryGetDateTimeOffset(out DateTimeOffset instant))
        {
            return instant;
        }

        return ReadOtherFormats(text);
    }

    public static void Write(Utf8JsonWriter writer, DateTimeOffset? value)
    {
        switch (value?.UtcDateTime.Year)
        {
            case null:
                writer.WriteNullValue();
                break;
            case 1:
                writer.WriteStringValue("0001-01-01T00:00:00");
                break;
            case 9999:
                writer.WriteStringValue("9999-12-31T23:59:59.9999999");
                break;
            default:
                writer.WriteStringValue(value.Value);
                break;
        }
    }

    private static bool HasOffset(ReadOnlySpan<char> text) =>
        text[^1] == 'Z' || (text.IndexOf('T') is int time and >= 0 && text[time..].IndexOfAny('+', '-') >= 0);

    private DateTimeOffset ReadOtherFormats(ReadOnlySpan<char> text)
    {
        text = TruncateFraction(text);
        if (HasOffset(text))
        {
            return DateTimeOffset.TryParseExact(
                text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
                ? instant
                : throw NotADate();
        }

        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
        {
            throw NotADate();
        }

        return new DateTimeOffset(local, _zone.GetUtcOffset(local));
    }

    // DateTime has a precision of seven fraction digits, and the formats accept no more.
    private static ReadOnlySpan<char> TruncateFraction(ReadOnlySpan<char> text)
    {
        int start = text.IndexOf('.') + 1;
        int length = start == 0 ? 0 : text[start..].IndexOfAnyExceptInRange('0', '9');
        int end = length < 0 ? text.Length : start + length;
        return end - start <= MaxFractionDigits ? text : string.Concat(text[..(start + MaxFractionDigits)], text[end..]);
    }

    // The message does not contain the value, which may be personal data.
    private static JsonException NotADate() => new("The string is not a date in a known format.");
}
