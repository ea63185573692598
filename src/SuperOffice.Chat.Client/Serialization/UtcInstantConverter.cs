using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Stamps that the server states in UTC whatever zone was asked for, should it leave the offset out.</summary>
internal sealed class UtcInstantConverter : JsonConverter<DateTimeOffset?>
{
    private static readonly InstantConverter Utc = new(TimeZoneInfo.Utc);

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Utc.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        Utc.Write(writer, value, options);
}
