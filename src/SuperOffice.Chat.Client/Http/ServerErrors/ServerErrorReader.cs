using System.Text;
using System.Text.Json;
using System.Xml;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads the body of an error response in any format: five kinds of JSON, XML, HTML, plain text, or an empty body.</summary>
internal static class ServerErrorReader
{
    /// <summary>The number of characters of an HTML page that are read.</summary>
    private const int MaxPageLength = 4_096;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ServerError Read(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemory<byte> trimmed = ResponseBytes.Trim(body);
        if (trimmed.IsEmpty)
        {
            return ServerError.None;
        }

        return trimmed.Span[0] switch
        {
            (byte)'{' or (byte)'[' or (byte)'"' => ReadJson(trimmed),
            (byte)'<' => ReadMarkup(Encoding.UTF8.GetString(trimmed.Span)),
            _ => FromText(Encoding.UTF8.GetString(trimmed.Span)),
        };
    }

    /// <summary>Reads the message of an error object, whatever the status. Returns null for other bodies.</summary>
    public static string? ReadMessage(ReadOnlyMemory<byte> body) =>
        TopLevelMembers.TryRead(ResponseBytes.Trim(body).Span, out List<string> names) && ErrorMembers.IndicateError(names) ? Read(body).Message : null;

    private static ServerError ReadJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            // Decoded leniently first: an error with invalid UTF-8 is still an error.
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(json.Span), Lenient);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => FromMembers(ErrorMembers.Read(document.RootElement)),
                JsonValueKind.String => FromText(ErrorMembers.ReadString(document.RootElement)),
                _ => ServerError.None,
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Truncated or malformed JSON, which may be a session, contains no error message.
            return ServerError.None;
        }
    }

    private static ServerError ReadMarkup(string markup)
    {
        string page = markup[..Math.Min(markup.Length, MaxPageLength)];
        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using XmlReader reader = XmlReader.Create(new StringReader(markup), settings);
            ErrorMembers members = ErrorMembers.Read(reader);
            return members.IsEmpty ? FromText(HtmlText.Extract(page)) : FromMembers(members);
        }
        catch (XmlException)
        {
            return FromText(HtmlText.Extract(page));
        }
    }

    private static ServerError FromMembers(ErrorMembers members)
    {
        string? summary = members["ErrorMessage"] ?? members["Message"] ?? members["FriendlyText"] ?? members["title"] ?? members["error"];
        string? detail = members["InnerException"]
            ?? members["ExceptionMessage"]
            ?? members["ModelState"]
            ?? members["MessageDetail"]
            ?? members["error_description"]
            ?? members["errors"]
            ?? members["detail"]
            ?? summary;
        string? code = new[] { members["error"], members["code"] }.FirstOrDefault(static word => word?.Contains(' ', StringComparison.Ordinal) == false);
        return new(summary, detail, members["ErrorType"] ?? members["ExceptionType"] ?? code, members["ErrorSource"] ?? members["Source"]);
    }

    private static ServerError FromText(string text)
    {
        string line = HtmlText.OneLine(text);
        return line.Length == 0 ? ServerError.None : new(line, line, null, null);
    }
}
