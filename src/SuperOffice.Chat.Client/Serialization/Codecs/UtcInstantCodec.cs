using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct UtcInstantCodec : ICodec<DateTimeOffset?>
{
    public static DateTimeOffset? Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        InstantCodec.Read(ref reader, InstantConverter.Utc);

    public static void Write(Utf8JsonWriter writer, DateTimeOffset? value) => InstantCodec.Write(writer, value);
}
