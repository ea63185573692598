using System.Text.Json;

namespace SuperOffice.Chat.Client.Tests.Serialization;

internal sealed class DoubleConverter : NullAsDefaultConverter<double>
{
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override double ReadValue(ref Utf8JsonReader reader) => reader.GetDouble();
}
