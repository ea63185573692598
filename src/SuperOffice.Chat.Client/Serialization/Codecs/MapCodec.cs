using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct MapCodec<T, TCodec> : ICodec<IReadOnlyDictionary<string, T>?>
    where TCodec : struct, ICodec<T>
{
    public IReadOnlyDictionary<string, T>? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType == JsonTokenType.Null ? null : Read(ref reader, instants, []);

    public static Dictionary<string, T> Read(ref Utf8JsonReader reader, Instants instants, Dictionary<string, T> map)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "a map");
        while (JsonTokens.MoveToName(ref reader))
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = default(TCodec).Read(ref reader, instants);
        }

        return map;
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? value, JsonPurpose purpose)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach ((string name, T item) in value)
        {
            TextCodec.WriteName(writer, name);
            default(TCodec).Write(writer, item, purpose);
        }

        writer.WriteEndObject();
    }
}
