using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Reads and writes strings. Rejects unpaired surrogates, which would silently be replaced with another character.</summary>
internal readonly struct TextCodec : ICodec<string?>
{
    public string? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw JsonTokens.Unexpected(reader.TokenType, "a string");

    public void Write(Utf8JsonWriter writer, string? value, JsonPurpose purpose)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(EnsureWellFormed(value));
        }
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else if (IsWellFormed(value))
        {
            writer.WriteString(name, value);
        }
        else
        {
            // The path in the exception ends with the last name that was written.
            writer.WritePropertyName(name);
            throw Malformed();
        }
    }

    public static void WriteName(Utf8JsonWriter writer, string name) => writer.WritePropertyName(EnsureWellFormed(name));

    private static string EnsureWellFormed(string text) => IsWellFormed(text) ? text : throw Malformed();

    private static bool IsWellFormed(string text) =>
        !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || HasOnlySurrogatePairs(text);

    private static JsonException Malformed() =>
        new("The string contains an unpaired surrogate, which UTF-8 cannot represent. Remove or replace it.");

    private static bool HasOnlySurrogatePairs(string text)
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
