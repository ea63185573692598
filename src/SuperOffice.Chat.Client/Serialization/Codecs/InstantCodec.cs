using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct InstantCodec : ICodec<DateTimeOffset?>
{
    public DateTimeOffset? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType == JsonTokenType.Null ? null : instants.Read(ref reader);

    public void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonPurpose purpose) => Instants.Write(writer, value);
}
