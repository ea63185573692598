using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>
/// Dates are instants. The server has six ways of writing one: with and without an offset, the offset with and
/// without a colon, year 1 for none and year 9999 for an open end, which it never shifts.
/// </summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset?>
{
    private const int LongestText = 40;

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

    public static readonly InstantConverter Utc = new(TimeZoneInfo.Utc);

    private readonly TimeZoneInfo _zone;

    /// <param name="zone">What a text without an offset is in: the zone that was asked for.</param>
    public InstantConverter(TimeZoneInfo zone) => _zone = zone;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) => Write(writer, value);

    public DateTimeOffset? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {reader.TokenType} cannot be a date.");
        }

        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > LongestText)
        {
            throw new JsonException("A text of this length cannot be a date.");
        }

        Span<char> buffer = stackalloc char[LongestText];
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

        return ReadRare(text);
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

    private DateTimeOffset ReadRare(ReadOnlySpan<char> text)
    {
        if (HasOffset(text))
        {
            return DateTimeOffset.TryParseExact(
                text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
                ? instant
                : throw NotADate();
        }

        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock))
        {
            throw NotADate();
        }

        return new DateTimeOffset(clock, _zone.GetUtcOffset(clock));
    }

    // The text itself stays out of the message: in a wrong place it may be anything.
    private static JsonException NotADate() => new("The text is not a date in any form the server is known to use.");
}
