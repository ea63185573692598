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
    private static readonly ChatJsonContext Context = ChatJson.In(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));

    private readonly JsonTypeInfo<T> _type = (JsonTypeInfo<T>)Context.Options.GetTypeInfo(typeof(T));
    private readonly ReadValue<T?> _read = Codec("Read").CreateDelegate<ReadValue<T?>>();
    private readonly Action<Utf8JsonWriter, T?> _write = Codec("Write").CreateDelegate<Action<Utf8JsonWriter, T?>>();

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
            record = _read(ref reader, Context.Instants);
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

    public string WrittenByCodec(object record) => Written(writer => _write(writer, (T)record));

    private static MethodInfo Codec(string method) =>
        typeof(CodecTable).Assembly.GetType($"{typeof(CodecTable).Namespace}.{typeof(T).Name}Codec", throwOnError: true)!.GetMethod(method)!;

    private static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Encoder = Context.Options.Encoder, SkipValidation = true });
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
