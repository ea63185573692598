using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>First looks at the bytes of an answer, before any parsing.</summary>
internal static class AnswerBytes
{
    /// <summary>The bytes without a byte order mark and the white space around them.</summary>
    public static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlyMemory<byte> rest = bytes.Span.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
        return rest.Trim(" \t\r\n"u8);
    }

    /// <summary>
    /// True for a success that begins as a JSON object, array or text and does not end as one: a connection closed
    /// early looks like an end where the length was not announced.
    /// </summary>
    public static bool AreCut(HttpResponseMessage response, ChatOperation operation)
    {
        if (!response.IsSuccessStatusCode || response.Content is not BufferedAnswer answer)
        {
            return false;
        }

        ReadOnlySpan<byte> json = Trimmed(answer.Bytes).Span;
        if (json.IsEmpty)
        {
            return IsMissing(answer, operation);
        }

        return json[0] switch
        {
            (byte)'{' => json[^1] != '}',
            (byte)'[' => json[^1] != ']',
            (byte)'"' => json[^1] != '"' || json.Length == 1,
            _ => false,
        };
    }

    /// <summary>
    /// Determines whether a body is empty although nothing proves that it ended: the connection was closed before its
    /// first byte. Then an empty body must not be read as null. An operation without a value needs no body.
    /// </summary>
    public static bool IsMissing(BufferedAnswer answer, ChatOperation operation) =>
        !answer.IsComplete && !operation.IsVoid && Trimmed(answer.Bytes).IsEmpty;

    /// <summary>False when a name or a text of the JSON has half a surrogate pair in it, which only an escape can.</summary>
    public static bool AreWholeTexts(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0)
        {
            return true;
        }

        Utf8JsonReader reader = new(json, JsonTokens.ReaderOptions);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
