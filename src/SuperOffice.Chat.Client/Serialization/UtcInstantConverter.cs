using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Stamps that the server states in UTC whatever zone was asked for, should it leave the offset out.</summary>
internal sealed class UtcInstantConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InstantConverter.Utc.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        InstantConverter.Write(writer, value);
}
