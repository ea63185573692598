using System.Text.Json;

namespace SuperOffice.Chat.Client.Tests.Serialization;

internal sealed class BooleanConverter : NullAsDefaultConverter<bool>
{
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    protected override bool ReadValue(ref Utf8JsonReader reader) => reader.GetBoolean();
}
