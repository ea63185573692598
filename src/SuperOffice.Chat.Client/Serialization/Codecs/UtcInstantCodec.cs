using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct UtcInstantCodec : ICodec<DateTimeOffset?>
{
    public static DateTimeOffset? Read(ref Utf8JsonReader reader, Instants instants) => InstantCodec.Read(ref reader, Instants.Utc);

    public static void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonPurpose purpose) => Instants.Write(writer, value);
}
