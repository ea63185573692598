using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Converts a record of the web API with any options of System.Text.Json. Not intended to be used directly from your code.
/// </summary>
/// <remarks>
/// The rules of this library apply to the members of the record. Settings of the options for names, nulls, numbers,
/// references and unknown members are ignored. The encoder, the indentation and the maximum depth of the options apply.
/// Dates without an offset are read as UTC.
/// </remarks>
/// <typeparam name="T">The type of the record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CarrierConverter<T> : JsonConverter<T>
    where T : Carrier
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        typeof(T).IsAbstract
            ? throw new NotSupportedException($"{typeof(T).Name} cannot be read because the JSON does not contain the type of the record. Deserialize to the concrete record type.")
            : CodecOf<T?>.Read(ref reader, Instants.Utc);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (typeof(T).IsAbstract)
        {
            JsonSerializer.Serialize(writer, value, ChatJsonContext.Default.GetTypeInfo(value.GetType())!);
        }
        else
        {
            CodecOf<T>.Write(writer, value, JsonPurpose.Storage);
        }
    }
}
