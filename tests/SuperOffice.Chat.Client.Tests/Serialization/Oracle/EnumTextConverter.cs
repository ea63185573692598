using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

internal sealed class EnumTextConverter<TEnum> : JsonConverter<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    private const int LongestNameOnStack = 64;

    public override bool HandleNull => true;

    public override OpenEnum<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonSerializerOptions options) => Write(writer, value);

    public static OpenEnum<TEnum> Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.Number:
                Span<char> digits = stackalloc char[LongestNameOnStack];
                return reader.TryGetInt64(out long number) && number.TryFormat(digits, out int count, default, CultureInfo.InvariantCulture)
                    ? OpenEnum<TEnum>.Parse(digits[..count], isNumber: true)
                    : throw new JsonException($"A number that is not whole cannot be a {typeof(TEnum).Name}.");
            case JsonTokenType.String when !reader.HasValueSequence && reader.ValueSpan.Length <= LongestNameOnStack:
                Span<char> text = stackalloc char[LongestNameOnStack];
                return OpenEnum<TEnum>.Parse(text[..reader.CopyString(text)], isNumber: false);
            case JsonTokenType.String:
                return OpenEnum<TEnum>.Parse(reader.GetString());
            default:
                throw new JsonException($"A {reader.TokenType} cannot be a {typeof(TEnum).Name}.");
        }
    }

    public static void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value)
    {
        if (!value.HasValue)
        {
            writer.WriteNullValue();
        }
        else if (value.IsNumber)
        {
            writer.WriteRawValue(value.Text);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
