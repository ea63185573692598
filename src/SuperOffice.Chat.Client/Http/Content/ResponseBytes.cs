using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Checks the bytes of a response before they are parsed.</summary>
internal static class ResponseBytes
{
    /// <summary>Returns the bytes without a byte order mark and surrounding white space.</summary>
    public static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlyMemory<byte> rest = bytes.Span.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
        return rest.Trim(" \t\r\n"u8);
    }

    /// <summary>
    /// Determines whether a success starts as a JSON object, array or string and does not end as one. When the length is not known, a
    /// connection that is closed early looks like the end of the body.
    /// </summary>
    public static bool IsTruncated(HttpResponseMessage response, bool requiresBody)
    {
        if (!response.IsSuccessStatusCode || response.Content is not BufferedResponse body)
        {
            return false;
        }

        ReadOnlySpan<byte> json = Trim(body.Bytes).Span;
        if (json.IsEmpty)
        {
            return requiresBody && IsMissing(body);
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
    /// Determines whether the connection was closed before the first byte of a body. Such an empty body must not be read as null.
    /// </summary>
    public static bool IsMissing(BufferedResponse body) => !body.IsComplete && Trim(body.Bytes).IsEmpty;

    /// <summary>Determines whether the names and strings of JSON contain no unpaired surrogate, which only an escape can produce.</summary>
    public static bool HasValidStrings(ReadOnlySpan<byte> json)
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
