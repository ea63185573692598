using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

internal sealed class OpenEnumConverter<TEnum> : JsonConverter<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    public override bool HandleNull => true;

    public override OpenEnum<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        default(OpenEnumCodec<TEnum>).Read(ref reader, Instants.Utc);

    public override void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonSerializerOptions options) =>
        default(OpenEnumCodec<TEnum>).Write(writer, value, JsonPurpose.Storage);

    public override OpenEnum<TEnum> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        OpenEnum<TEnum>.Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonSerializerOptions options) =>
        TextCodec.WriteName(writer, value.Text);
}
