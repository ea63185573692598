using System.Text.Json;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Reads and writes field properties. The server writes field names in different casings: lookups ignore case.</summary>
internal readonly struct FieldPropertiesCodec : ICodec<IReadOnlyDictionary<string, FieldProperty?>?>
{
    public IReadOnlyDictionary<string, FieldProperty?>? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType == JsonTokenType.Null
            ? null
            : MapCodec<FieldProperty?, FieldPropertyCodec>.Read(ref reader, instants, new(StringComparer.OrdinalIgnoreCase));

    public void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, FieldProperty?>? value, JsonPurpose purpose) =>
        default(MapCodec<FieldProperty?, FieldPropertyCodec>).Write(writer, value, purpose);
}
