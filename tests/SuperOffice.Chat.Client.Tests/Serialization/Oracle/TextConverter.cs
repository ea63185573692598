using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Strings. An unpaired surrogate would be sent as another character without an error, and is rejected here.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : throw new JsonException($"A {reader.TokenType} cannot be a text.");

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        Write(writer, value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        WriteName(writer, value);

    public static void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(Whole(value));

    public static void WriteName(Utf8JsonWriter writer, string value) => writer.WritePropertyName(Whole(value));

    private static string Whole(string text) =>
        !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || IsWhole(text)
            ? text
            : throw new JsonException("A string has an unpaired surrogate, which UTF-8 cannot carry. Correct the string.");

    private static bool IsWhole(string text)
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
