using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Steps that all codecs take.</summary>
internal static class JsonTokens
{
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException();
        }
    }

    /// <returns>False at the end of the object.</returns>
    public static bool MoveToName(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
}
