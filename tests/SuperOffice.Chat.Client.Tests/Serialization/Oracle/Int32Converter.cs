using System.Text.Json;

namespace SuperOffice.Chat.Client.Tests.Serialization;

internal sealed class Int32Converter : NullAsDefaultConverter<int>
{
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override int ReadValue(ref Utf8JsonReader reader) =>
        reader.GetDecimal() is decimal number && number % 1 == 0 && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new JsonException("not whole");
}
