using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Errors;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>
/// Reads the sessions of an input: one per line, or a single one that spans several lines. The first line decides:
/// an object that starts there and does not end there is a document.
/// </summary>
internal static class SessionInput
{
    /// <param name="input">The file or standard input.</param>
    /// <param name="hasLines">Whether the extension of the file states that each line is a session.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async IAsyncEnumerable<InputLine> ReadAsync(
        Stream input, bool hasLines, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        bool isDecided = hasLines;
        await using IAsyncEnumerator<InputLine> lines = InputLines.ReadAsync(input, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await lines.MoveNextAsync())
        {
            if (lines.Current.IsBlank)
            {
                continue;
            }

            yield return isDecided || !StartsDocument(lines.Current.Utf8.Span) ? lines.Current : await JoinAsync(lines);
            isDecided = true;
        }
    }

    private static bool StartsDocument(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read() || reader.TokenType == JsonTokenType.StartArray)
            {
                return reader.TokenType == JsonTokenType.StartArray
                    ? throw new UserErrorException("The input is a JSON array. Write one session per line; `jq -c '.[]'` converts an array.")
                    : false;
            }

            bool isObject = reader.TokenType == JsonTokenType.StartObject;
            while (reader.Read())
            {
            }

            return isObject && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 0);
        }
        catch (JsonException)
        {
            // A malformed line is reported later, and the other lines are still sent.
            return false;
        }
    }

    private static async Task<InputLine> JoinAsync(IAsyncEnumerator<InputLine> lines)
    {
        InputLine first = lines.Current;
        InputLine last = first;
        ArrayBufferWriter<byte> document = new();
        do
        {
            last = lines.Current;
            document.Write(last.Utf8.Span);
            document.Write("\n"u8);
        }
        while (!last.IsTooLong && document.WrittenCount <= InputLines.MaxBytes && await lines.MoveNextAsync());

        bool isTooLong = last.IsTooLong || document.WrittenCount > InputLines.MaxBytes;
        return first with { Utf8 = isTooLong ? default : document.WrittenMemory, End = last.End, IsTooLong = isTooLong };
    }
}
