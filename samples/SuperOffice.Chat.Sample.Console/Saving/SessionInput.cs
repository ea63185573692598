using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SuperOffice.Chat.Sample.Console.Errors;

namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>
/// The sessions of an input: one a line, or a single one that stands on several lines. The first line tells which:
/// an object that is begun there and not ended is a document.
/// </summary>
internal static class SessionInput
{
    /// <param name="input">The file or standard input.</param>
    /// <param name="hasLines">True when the name of the file says that each line is a session.</param>
    /// <param name="cancellationToken">The reading is given up.</param>
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

            yield return isDecided || !BeginsDocument(lines.Current.Utf8.Span) ? lines.Current : await JoinAsync(lines);
            isDecided = true;
        }
    }

    private static bool BeginsDocument(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read() || reader.TokenType == JsonTokenType.StartArray)
            {
                return reader.TokenType == JsonTokenType.StartArray
                    ? throw new UserErrorException("The input is a JSON array. Give one session a line, as `jq -c '.[]'` makes of an array.")
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
            // Malformed, which a line may be: it is reported as such, and the others go on.
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
        while (!last.IsTooLong && document.WrittenCount <= InputLines.MostBytes && await lines.MoveNextAsync());

        bool isTooLong = last.IsTooLong || document.WrittenCount > InputLines.MostBytes;
        return first with { Utf8 = isTooLong ? default : document.WrittenMemory, End = last.End, IsTooLong = isTooLong };
    }
}
