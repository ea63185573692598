using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <inheritdoc/>
internal sealed class CodecPair<T> : ICodecPair
    where T : class
{
    // A zone with summer time, so that a date without an offset shows who read it.
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");
    private static readonly JsonSerializerOptions Oracle = OracleOptions.In(Zone);
    private static readonly Instants Instants = new(Zone);
    private static readonly object Instance = Activator.CreateInstance(
        typeof(CodecTable).Assembly.GetType($"{typeof(CodecTable).Namespace}.{typeof(T).Name}Codec", throwOnError: true)!)!;

    private readonly JsonTypeInfo<T> _type = (JsonTypeInfo<T>)Oracle.GetTypeInfo(typeof(T));
    private readonly ReadValue<T?> _read = Codec("Read").CreateDelegate<ReadValue<T?>>(Instance);
    private readonly WriteValue<T?> _write = Codec("Write").CreateDelegate<WriteValue<T?>>(Instance);

    public string BySerializer(byte[] json)
    {
        try
        {
            return RecordDump.Of(JsonSerializer.Deserialize(json, _type));
        }
        catch (JsonException)
        {
            return CodecPairs.Unfit;
        }
    }

    public string ByCodec(byte[] json)
    {
        T? record;
        try
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            record = _read(ref reader, Instants);
            Assert.False(reader.Read());
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return CodecPairs.Unfit;
        }

        return RecordDump.Of(record);
    }

    public string WrittenBySerializer(object record) =>
        Written(writer => JsonSerializer.Serialize(writer, (T)record, _type));

    public string WrittenByCodec(object record) => Written(writer => _write(writer, (T)record, JsonPurpose.Request));

    private static MethodInfo Codec(string method) => Instance.GetType().GetMethod(method)!;

    private static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Encoder = Oracle.Encoder, SkipValidation = true });
        try
        {
            write(writer);
            writer.Flush();
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return CodecPairs.Unfit;
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
