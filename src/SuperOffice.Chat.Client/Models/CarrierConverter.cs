using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Converts a record of the web API with any options of System.Text.Json. Named by the records themselves; not for use in code.
/// </summary>
/// <remarks>
/// The record's members are read and written by the rules of this library, whatever the options say about names, nulls,
/// numbers, references or unknown members. The encoder, the indentation and the maximum depth of the options apply.
/// Dates without an offset are read as UTC.
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CarrierConverter<T> : JsonConverter<T>
    where T : Carrier
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        typeof(T).IsAbstract
            ? throw new NotSupportedException($"The JSON does not name the type of the record, so it cannot be read as {typeof(T).Name}. Read it as the record's own type.")
            : CodecOf<T?>.Read(ref reader, Instants.Utc);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (typeof(T).IsAbstract)
        {
            JsonSerializer.Serialize(writer, value, ChatJson.Options.GetTypeInfo(value.GetType()));
        }
        else
        {
            CodecOf<T>.Write(writer, value, JsonPurpose.Storage);
        }
    }
}
