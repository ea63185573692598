using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct ListCodec<T, TCodec> : ICodec<IReadOnlyList<T>?>
    where TCodec : struct, ICodec<T>
{
    public IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Instants instants)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        JsonTokens.Expect(ref reader, JsonTokenType.StartArray, "a list");
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(default(TCodec).Read(ref reader, instants));
        }

        return items;
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyList<T>? value, JsonPurpose purpose)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (T item in value)
        {
            default(TCodec).Write(writer, item, purpose);
        }

        writer.WriteEndArray();
    }
}
