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

    [SuppressMessage("Reliability", "CA2000", Justification = "The body owns the buffer, and Refit the body.")]
    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        PooledBuffer buffer = new(UsualBodyLength);
        try
        {
            Utf8JsonWriter writer = WriterFor(buffer);
            JsonSerializer.Serialize(writer, item, (JsonTypeInfo<T>)ChatJson.Options.GetTypeInfo(typeof(T)));
            return new JsonBody(buffer);
        }
        catch (JsonException exception)
        {
            _writer = null;
            buffer.Dispose();
            throw new ArgumentException($"What is to be sent cannot be written as JSON, at {exception.Path}: {exception.Message}", nameof(item));
        }
        catch
        {
            _writer = null;
            buffer.Dispose();
            throw;
        }
    }

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Answers are read by AnswerReader.");

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

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
