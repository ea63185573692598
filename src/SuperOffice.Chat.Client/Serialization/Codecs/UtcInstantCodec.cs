using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct UtcInstantCodec : ICodec<DateTimeOffset?>
{
    public DateTimeOffset? Read(ref Utf8JsonReader reader, Instants instants) => default(InstantCodec).Read(ref reader, Instants.Utc);

    public void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonPurpose purpose) => Instants.Write(writer, value);
}
