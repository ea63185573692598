using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Creates the transcript of a conversation, with a line or a paragraph for each message that has a text. SuperOffice does not
/// document the layout.
/// </summary>
internal sealed class Transcript(RequestedZone zone)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly RequestedZone _zone = zone;

    public string Write(IEnumerable<StoredRow> messages, bool html)
    {
        StringBuilder text = new(html ? "<div class=\"chat-transcript\">\n" : "");
        foreach (StoredRow message in messages.Where(static message => message.Root.String("Message") is { Length: > 0 }))
        {
            text.Append(html ? Paragraph(message) : Line(message)).Append('\n');
        }

        return text.Append(html ? "</div>" : "").ToString();
    }

    private string Line(StoredRow message) => $"[{Time(message)}] {message.Root.String("Author")}: {message.Root.String("Message")}";

    private string Paragraph(StoredRow message) =>
        $"<p><span>{Html(Time(message))}</span> <b>{Html(message.Root.String("Author"))}</b>: {Html(message.Root.String("Message")).Replace("&#xA;", "<br>", StringComparison.Ordinal)}</p>";

    private string Time(StoredRow message) => WireDate.TryReadStored(message.Root.String("WhenPosted"), out DateTimeOffset posted)
        ? TimeZoneInfo.ConvertTime(posted, _zone.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "";

    private static string Html(string? text) => Encoder.Encode(text ?? "");
}
