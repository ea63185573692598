using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Ids, counts and flags: the server may say null where the record has a plain number or boolean.</summary>
internal abstract class NullAsDefaultConverter<T> : JsonConverter<T>
    where T : struct
{
    public sealed override bool HandleNull => true;

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : ReadValue(ref reader);

    protected abstract T ReadValue(ref Utf8JsonReader reader);
}
