using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Strings. An unpaired surrogate would silently become another character, and is rejected instead.</summary>
internal readonly struct TextCodec : ICodec<string?>
{
    public static string? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw JsonTokens.Unexpected(reader.TokenType, "a string");

    public static void Write(Utf8JsonWriter writer, string? value, JsonPurpose purpose)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(WellFormed(value));
        }
    }

    public static void WriteName(Utf8JsonWriter writer, string name) => writer.WritePropertyName(WellFormed(name));

    private static string WellFormed(string text) =>
        !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || HasOnlyPairs(text)
            ? text
            : throw new JsonException("The string contains an unpaired surrogate, which UTF-8 cannot represent. Remove or replace it.");

    private static bool HasOnlyPairs(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index++))
            {
                return false;
            }
        }

        return true;
    }
}
