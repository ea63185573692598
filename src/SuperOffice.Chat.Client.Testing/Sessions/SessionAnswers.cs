using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Sessions as the server writes them.</summary>
internal static class SessionAnswers
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ChatAnswer Of(StoredSession session, RequestedZone zone) =>
        ChatAnswer.Json(session.IsVerbatim ? session.Json : Write(session.Json, zone));

    public static ChatAnswer OfDefault(RequestedZone zone) =>
        ChatAnswer.Json(Write(Encoding.UTF8.GetBytes(ChatSessionEntityCarrier.Type.CreateDefault().ToJsonString()), zone));

    private static ReadOnlyMemory<byte> Write(ReadOnlyMemory<byte> stored, RequestedZone zone)
    {
        using JsonDocument document = JsonDocument.Parse(stored);
        ArrayBufferWriter<byte> buffer = new(4 * 1024);
        using (Utf8JsonWriter writer = new(buffer, Writing))
        {
            new CarrierWriter(writer, zone).WriteEntity(ChatSessionEntityCarrier.Type, document.RootElement);
        }

        return buffer.WrittenMemory;
    }
}
