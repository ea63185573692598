using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Refit;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Creates request bodies in pooled buffers for Refit. Responses never pass through Refit.</summary>
internal sealed class JsonBodySerializer : IHttpContentSerializer, ISynchronousContentSerializer
{
    private const int InitialCapacity = 8 * 1024;

    // The writer of a thread is not disposed: it owns no buffer.
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    [SuppressMessage("Reliability", "CA2000", Justification = "The body owns the buffer, and Refit the body.")]
    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        PooledBuffer buffer = new(InitialCapacity);
        Utf8JsonWriter writer = GetWriter(buffer);
        try
        {
            CodecOf<T>.Write(writer, item, JsonPurpose.Request);
            writer.Flush();
            return new JsonBody(buffer);
        }
        catch (JsonException exception)
        {
            writer.Flush();
            JsonException failure = JsonPosition.AddEnd(exception, buffer.Written.Span);
            Abandon(buffer);
            throw new ArgumentException($"The request cannot be written as JSON at {failure.Path}: {failure.Message}", nameof(item));
        }
        catch
        {
            Abandon(buffer);
            throw;
        }
    }

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Responses are read by ResponseReader, not by Refit.");

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    private static void Abandon(PooledBuffer buffer)
    {
        _writer = null;
        buffer.Dispose();
    }

    private static Utf8JsonWriter GetWriter(PooledBuffer buffer)
    {
        if (_writer is null)
        {
            return _writer = new(buffer, new JsonWriterOptions { Encoder = JsonTokens.Encoder, SkipValidation = true });
        }

        _writer.Reset(buffer);
        return _writer;
    }
}
