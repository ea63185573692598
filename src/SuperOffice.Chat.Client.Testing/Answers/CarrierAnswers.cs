using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>Creates responses from rows and values, in the formats of the server.</summary>
internal static class CarrierAnswers
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ChatAnswer Of(CarrierType type, StoredRow row, RequestedZone zone) =>
        row.IsVerbatim ? ChatAnswer.Json(row.Json) : Write(writer => new CarrierWriter(writer, zone).WriteEntity(type, row.Root));

    /// <summary>Creates the response for an optional row. Without a row it is null with 200, as SuperOffice documents.</summary>
    public static ChatAnswer OfNullable(CarrierType type, StoredRow? row, RequestedZone zone) =>
        row is null ? ChatAnswer.Null : Of(type, row, zone);

    public static ChatAnswer OfMany(CarrierType type, IEnumerable<StoredRow> rows, RequestedZone zone) => Write(writer =>
    {
        CarrierWriter carriers = new(writer, zone);
        writer.WriteStartArray();
        foreach (StoredRow row in rows)
        {
            if (row.IsVerbatim)
            {
                writer.WriteRawValue(row.Json.Span);
            }
            else
            {
                carriers.WriteEntity(type, row.Root);
            }
        }

        writer.WriteEndArray();
    });

    public static ChatAnswer OfDefault(CarrierType type, RequestedZone zone) =>
        Of(type, StoredRow.Of(0, type.CreateDefault()), zone);

    public static ChatAnswer Of(bool value) => Write(writer => writer.WriteBooleanValue(value));

    public static ChatAnswer Of(string text) => Write(writer => writer.WriteStringValue(text));

    private static ChatAnswer Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(4 * 1024);
        using (Utf8JsonWriter writer = new(buffer, Writing))
        {
            write(writer);
        }

        return ChatAnswer.Json(buffer.WrittenMemory);
    }
}
