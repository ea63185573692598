using System.Text.Encodings.Web;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Provides the methods and settings that all codecs share.</summary>
internal static class JsonTokens
{
    /// <summary>The maximum nesting depth. Members that this library does not know may be deeply nested.</summary>
    public const int MaxDepth = 512;

    /// <summary>The encoder of all JSON. The JSON is UTF-8 and is never embedded in HTML, so letters need no escapes.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    public static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaxDepth };

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string expected)
    {
        if (reader.TokenType != type)
        {
            throw Unexpected(reader.TokenType, expected);
        }
    }

    // The message does not contain the value, which may be personal data.
    public static JsonException Unexpected(JsonTokenType type, string expected) => new($"{type} cannot be read as {expected}.");

    /// <returns>False at the end of the object.</returns>
    public static bool MoveToName(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
}
