using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>A row: its JSON as text, which any number of requests may read at once.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Json">Its JSON in UTF-8.</param>
/// <param name="IsVerbatim">It was seeded as raw JSON and is answered word for word.</param>
internal sealed record StoredSession(int Id, ReadOnlyMemory<byte> Json, bool IsVerbatim)
{
    public const string IdName = "ChatSessionId";

    public static JsonSerializerOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Text => Encoding.UTF8.GetString(Json.Span);
}
