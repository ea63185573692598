using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal sealed class Int32Converter : NullAsDefaultConverter<int>
{
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override int ReadValue(ref Utf8JsonReader reader) => reader.GetInt32();
}
