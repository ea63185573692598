using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct FieldPropertiesCodec : ICodec<IReadOnlyDictionary<string, FieldProperty?>?>
{
    public static IReadOnlyDictionary<string, FieldProperty?>? Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        reader.TokenType == JsonTokenType.Null
            ? null
            : MapCodec<FieldProperty?, FieldPropertyCodec>.Read(ref reader, instants, new(StringComparer.OrdinalIgnoreCase));

    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, FieldProperty?>? value) =>
        throw new NotSupportedException("Field properties are read, never sent.");
}
