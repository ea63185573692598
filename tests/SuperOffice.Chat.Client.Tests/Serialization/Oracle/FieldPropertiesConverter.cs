using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>
/// Field names come in more than one casing, so the map is looked up without regard to it. Never written.
/// </summary>
internal sealed class FieldPropertiesConverter : JsonConverter<IReadOnlyDictionary<string, FieldProperty?>>
{
    public override IReadOnlyDictionary<string, FieldProperty?> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A {reader.TokenType} cannot be a map of field properties.");
        }

        JsonTypeInfo<FieldProperty> type = (JsonTypeInfo<FieldProperty>)options.GetTypeInfo(typeof(FieldProperty));
        Dictionary<string, FieldProperty?> map = new(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = JsonSerializer.Deserialize(ref reader, type);
        }

        return map;
    }

    public override void Write(
        Utf8JsonWriter writer, IReadOnlyDictionary<string, FieldProperty?> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Field properties are read, never sent.");
}
