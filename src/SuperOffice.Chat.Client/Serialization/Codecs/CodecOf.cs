using System.Buffers;
using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Reads and writes values that are entire bodies. Exceptions contain the path of the invalid JSON.</summary>
internal static class CodecOf<T>
{
    private static readonly ReadValue<T>? Reader = (ReadValue<T>?)CodecTable.FindReader(typeof(T));
    private static readonly WriteValue<T>? Writer = (WriteValue<T>?)CodecTable.FindWriter(typeof(T));

    /// <summary>Reads JSON that contains a single value.</summary>
    /// <exception cref="JsonException">The JSON is invalid for the type. Its path is set.</exception>
    public static T Read(ReadOnlySpan<byte> json, Instants instants)
    {
        Utf8JsonReader reader = new(json, JsonTokens.ReaderOptions);
        Utf8JsonReader start = reader;
        try
        {
            reader.Read();
            T value = Reader!(ref reader, instants);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (NeedsPath(exception))
        {
            throw JsonPosition.Add(exception, start, reader.TokenStartIndex);
        }
    }

    /// <summary>Reads the value that starts at the reader's token, up to its last token.</summary>
    /// <exception cref="JsonException">The JSON is invalid for the type. Its path starts at the value.</exception>
    public static T Read(ref Utf8JsonReader reader, Instants instants)
    {
        Utf8JsonReader start = reader;
        try
        {
            return Reader!(ref reader, instants);
        }
        catch (Exception exception) when (NeedsPath(exception))
        {
            throw JsonPosition.Add(exception, start, reader.TokenStartIndex);
        }
    }

    /// <exception cref="JsonException">The value cannot be written as JSON.</exception>
    public static void Write(Utf8JsonWriter writer, T value, JsonPurpose purpose) => Writer!(writer, value, purpose);

    /// <exception cref="JsonException">The value cannot be written as JSON. Its path is set.</exception>
    public static JsonElement ToElement(T value, JsonPurpose purpose)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonTokens.Encoder, SkipValidation = true });
        try
        {
            Write(writer, value, purpose);
        }
        catch (JsonException exception)
        {
            writer.Flush();
            throw JsonPosition.AddEnd(exception, buffer.WrittenSpan);
        }

        writer.Flush();
        Utf8JsonReader reader = new(buffer.WrittenSpan, JsonTokens.ReaderOptions);
        return JsonElement.ParseValue(ref reader);
    }

    private static bool NeedsPath(Exception exception) => exception is JsonException { Path: null } or FormatException or InvalidOperationException;
}
