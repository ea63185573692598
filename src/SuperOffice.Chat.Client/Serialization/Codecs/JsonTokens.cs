using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Provides the steps that all codecs share.</summary>
internal static class JsonTokens
{
    /// <summary>The deepest nesting that is read: members that this library does not know may be nested deeply.</summary>
    public const int MaxDepth = 512;

    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    public static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaxDepth };

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (reader.TokenType != type)
        {
            throw Unexpected(reader.TokenType, what);
        }
    }

    // The value itself stays out of the message: it may be personal data.
    public static JsonException Unexpected(JsonTokenType type, string what) => new($"{type} cannot be read as {what}.");

    /// <returns>False at the end of the object.</returns>
    public static bool MoveToName(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
}
