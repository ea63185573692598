using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates responses from rows and values, in the formats of the server.</summary>
internal static class CarrierResponses
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ChatResponse Create(CarrierType type, StoredRow row, RequestedZone zone) =>
        row.IsVerbatim ? ChatResponse.Json(row.Json) : Write(writer => new CarrierWriter(writer, zone).WriteEntity(type, row.Root));

    public static ChatResponse CreateList(CarrierType type, IEnumerable<StoredRow> rows, RequestedZone zone) => Write(writer =>
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

    public static ChatResponse CreateDefault(CarrierType type, RequestedZone zone) =>
        Create(type, StoredRow.Create(0, type.CreateDefault()), zone);

    public static ChatResponse Create(bool value) => Write(writer => writer.WriteBooleanValue(value));

    public static ChatResponse Create(string text) => Write(writer => writer.WriteStringValue(text));

    private static ChatResponse Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(4 * 1024);
        using (Utf8JsonWriter writer = new(buffer, Writing))
        {
            write(writer);
        }

        return ChatResponse.Json(buffer.WrittenMemory);
    }
}
