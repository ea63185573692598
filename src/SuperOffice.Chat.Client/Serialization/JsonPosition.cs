using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Finds the path of a position in JSON by reading the JSON again, so that paths cost nothing when reading succeeds.</summary>
internal static class JsonPosition
{
    // Characters that System.Text.Json writes in brackets in a path.
    private static readonly SearchValues<char> SpecialCharacters = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>Creates an exception with the path of the token at an index.</summary>
    /// <param name="exception">The exception of a codec or of the reader.</param>
    /// <param name="start">A copy of the reader at the start of the value.</param>
    /// <param name="index">The start index of the token, as the reader counts it.</param>
    public static JsonException Add(Exception exception, Utf8JsonReader start, long index)
    {
        // The reader throws a type derived from JsonException.
        JsonException? malformed = exception is JsonException json && json.GetType() != typeof(JsonException) ? json : null;
        string message = malformed is not null ? "The JSON is truncated or malformed."
            : exception is JsonException ? exception.Message
            : "The JSON contains a string that is not valid Unicode.";

        // The message of the reader quotes the JSON, which may contain personal data. It is dropped.
        return new(message, GetPath(start, index), malformed?.LineNumber, malformed?.BytePositionInLine, malformed is null ? exception.InnerException : null);
    }

    /// <summary>Creates an exception with the path at which writing stopped.</summary>
    /// <param name="exception">The exception of a codec.</param>
    /// <param name="written">The JSON that was written before the exception.</param>
    public static JsonException AddEnd(JsonException exception, ReadOnlySpan<byte> written) =>
        new(exception.Message, GetPath(new Utf8JsonReader(written, isFinalBlock: false, new JsonReaderState(JsonTokens.ReaderOptions)), long.MaxValue), null, null);

    private static string GetPath(Utf8JsonReader reader, long index)
    {
        Stack<Level> levels = new();
        try
        {
            // A reader that has not started has no token.
            while (reader.TokenType == JsonTokenType.None || reader.TokenStartIndex < index)
            {
                Enter(ref reader, levels);
                if (!reader.Read())
                {
                    break;
                }

                Move(ref reader, levels);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader fails where it failed before: the levels are those of that position.
        }

        StringBuilder path = new("$");
        foreach (Level level in levels.Reverse())
        {
            path.Append(level.IsList ? FormattableString.Invariant($"[{Math.Max(level.Index, 0)}]") : FormatName(level.Name));
        }

        return path.ToString();
    }

    private static void Enter(ref Utf8JsonReader reader, Stack<Level> levels)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            levels.Push(new Level(reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private static void Move(ref Utf8JsonReader reader, Stack<Level> levels)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                levels.Peek().Name = reader.GetString();
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.Pop();
                break;
            default:
                if (levels.TryPeek(out Level? level))
                {
                    level.Index++;
                }

                break;
        }
    }

    private static string FormatName(string? name) =>
        name is null ? "" : name.AsSpan().ContainsAny(SpecialCharacters) ? $"['{name}']" : $".{name}";

    private sealed class Level(bool isList)
    {
        public bool IsList => isList;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
