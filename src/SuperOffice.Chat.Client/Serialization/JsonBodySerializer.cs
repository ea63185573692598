using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Refit;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Serialization;

/// <summary>Gives Refit request bodies in pooled buffers. Answers never pass through Refit.</summary>
internal sealed class JsonBodySerializer : IHttpContentSerializer, ISynchronousContentSerializer
{
    private const int UsualBodyLength = 8 * 1024;

    // Disposing a thread's writer would not give anything back: it has no buffer of its own.
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        try
        {
            return TryWriteWithCodec(item) ?? Write(item, WriteWithSerializer);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"What is to be sent cannot be written as JSON, at {exception.Path}: {exception.Message}", nameof(item));
        }
    }

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Answers are read by AnswerReader.");

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    /// <returns>Null when the serializer must write it, if only to say what is wrong.</returns>
    private static JsonBody? TryWriteWithCodec<T>(T item)
    {
        try
        {
            return CodecOf<T>.Writer is { } codec ? Write(item, codec) : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void WriteWithSerializer<T>(Utf8JsonWriter writer, T item) =>
        JsonSerializer.Serialize(writer, item, (JsonTypeInfo<T>)ChatJson.Options.GetTypeInfo(typeof(T)));

    [SuppressMessage("Reliability", "CA2000", Justification = "The body owns the buffer, and Refit the body.")]
    private static JsonBody Write<T>(T item, Action<Utf8JsonWriter, T> write)
    {
        PooledBuffer buffer = new(UsualBodyLength);
        try
        {
            Utf8JsonWriter writer = WriterFor(buffer);
            write(writer, item);
            writer.Flush();
            return new JsonBody(buffer);
        }
        catch
        {
            _writer = null;
            buffer.Dispose();
            throw;
        }
    }

    private static Utf8JsonWriter WriterFor(PooledBuffer buffer)
    {
        if (_writer is null)
        {
            return _writer = new(buffer, new JsonWriterOptions { Encoder = ChatJson.Options.Encoder, SkipValidation = true });
        }

        _writer.Reset(buffer);
        return _writer;
    }
}
