using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct TimeOfDayCodec : ICodec<TimeSpan?>
{
    public static TimeSpan? Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        reader.TokenType == JsonTokenType.Null ? null : TimeOfDayConverter.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, TimeSpan? value) => TimeOfDayConverter.Write(writer, value);
}
