using System.Text;
using System.Text.Json;
using System.Xml;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads the body of an error in any shape: JSON of five kinds, XML, HTML, plain text, or nothing.</summary>
internal static class ServerErrorReader
{
    /// <summary>How much of a page is read: what it says stands at its begin.</summary>
    private const int LongestPage = 4_096;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ServerError Read(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemory<byte> trimmed = AnswerBytes.Trimmed(body);
        if (trimmed.IsEmpty)
        {
            return ServerError.None;
        }

        return trimmed.Span[0] switch
        {
            (byte)'{' or (byte)'[' or (byte)'"' => ReadJson(trimmed),
            (byte)'<' => ReadMarkup(Encoding.UTF8.GetString(trimmed.Span)),
            _ => OfText(Encoding.UTF8.GetString(trimmed.Span)),
        };
    }

    /// <summary>Reads the sentence of a body that is an error object, whatever the status; null for any other body.</summary>
    public static string? ReadSentence(ReadOnlyMemory<byte> body) =>
        TopMembers.TryRead(AnswerBytes.Trimmed(body).Span, out List<string> names) && ErrorMembers.AreMarks(names) ? Read(body).Sentence : null;

    private static ServerError ReadJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            // As text first: an error may come in another encoding than it says, and is an error all the same.
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(json.Span), Lenient);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => OfMembers(ErrorMembers.Of(document.RootElement)),
                JsonValueKind.String => OfText(ErrorMembers.TextOf(document.RootElement)),
                _ => ServerError.None,
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Cut or malformed, and perhaps a session: no sentence of the server's.
            return ServerError.None;
        }
    }

    private static ServerError ReadMarkup(string markup)
    {
        string page = markup[..Math.Min(markup.Length, LongestPage)];
        try
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using XmlReader reader = XmlReader.Create(new StringReader(markup), settings);
            ErrorMembers members = ErrorMembers.Of(reader);
            return members.IsEmpty ? OfText(HtmlText.Of(page)) : OfMembers(members);
        }
        catch (XmlException)
        {
            return OfText(HtmlText.Of(page));
        }
    }

    private static ServerError OfMembers(ErrorMembers members)
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

    private static ServerError OfText(string text)
    {
        string line = HtmlText.OneLine(text);
        return line.Length == 0 ? ServerError.None : new(line, line, null, null);
    }
}
