using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

internal readonly struct OpenEnumCodec<TEnum> : ICodec<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    private const int LongestNameOnStack = 64;

    public OpenEnum<TEnum> Read(ref Utf8JsonReader reader, Instants instants)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.Number:
                Span<char> digits = stackalloc char[LongestNameOnStack];
                return reader.TryGetInt64(out long number) && number.TryFormat(digits, out int count, default, CultureInfo.InvariantCulture)
                    ? OpenEnum<TEnum>.Parse(digits[..count], isNumber: true)
                    : throw new JsonException($"The number is not an integer, and cannot be read as {typeof(TEnum).Name}.");
            case JsonTokenType.String when !reader.HasValueSequence && reader.ValueSpan.Length <= LongestNameOnStack:
                Span<char> text = stackalloc char[LongestNameOnStack];
                return OpenEnum<TEnum>.Parse(text[..reader.CopyString(text)], isNumber: false);
            case JsonTokenType.String:
                return OpenEnum<TEnum>.Parse(reader.GetString());
            default:
                throw JsonTokens.Unexpected(reader.TokenType, typeof(TEnum).Name);
        }
    }

    public void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonPurpose purpose)
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
            default(TextCodec).Write(writer, value.Text, purpose);
        }
    }
}
