using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Field names come in more than one casing, and are found without regard to it.</summary>
internal readonly struct FieldPropertiesCodec : ICodec<IReadOnlyDictionary<string, FieldProperty?>?>
{
    public static IReadOnlyDictionary<string, FieldProperty?>? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType == JsonTokenType.Null
            ? null
            : MapCodec<FieldProperty?, FieldPropertyCodec>.Read(ref reader, instants, new(StringComparer.OrdinalIgnoreCase));

    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, FieldProperty?>? value, JsonPurpose purpose) =>
        MapCodec<FieldProperty?, FieldPropertyCodec>.Write(writer, value, purpose);
}
