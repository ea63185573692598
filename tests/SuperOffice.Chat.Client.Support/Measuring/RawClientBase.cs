using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>
/// HttpClient with source-generated System.Text.Json, pooled buffers both ways and the headers that ours sends, and
/// nothing else: no timeout, no handler, no decompression, the address created once.
/// </summary>
/// <typeparam name="T">The type of the body.</typeparam>
internal abstract class RawClientBase<T> : IMeasuredClient
    where T : class
{
    private const int UsualLength = 8 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly HttpClient _http;
    private readonly Uri _address;
    private readonly JsonTypeInfo<T> _type;
    private readonly T _entity;

    protected RawClientBase(Uri server, JsonTypeInfo<T> type, T entity, HttpMessageHandler? primary = null)
    {
        _http = new(primary ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, disposeHandler: primary is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _address = new(server, DocumentedSave.Path);
        _type = type;
        _entity = entity;
    }

    public int Write()
    {
        using RawBuffer buffer = Written();
        return buffer.Length;
    }

    public int Read() => IdOf(JsonSerializer.Deserialize(DocumentedSave.Response.AsSpan(), _type)!);

    public async Task<int> SaveAsync()
    {
        using RawBuffer buffer = Written();
        using HttpRequestMessage request = new(HttpMethod.Post, _address)
        {
            Content = new ByteArrayContent(buffer.Bytes, 0, buffer.Length) { Headers = { ContentType = Json } },
        };
        AddHeaders(request.Headers);
        using HttpResponseMessage response = await _http
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return IdOf(await ReadAsync(response.Content).ConfigureAwait(false));
    }

    public void Dispose() => _http.Dispose();

    protected abstract int IdOf(T session);

    private static void AddHeaders(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("Authorization", DocumentedSave.Authorization);
        headers.TryAddWithoutValidation("Accept", "application/json");
        headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        headers.TryAddWithoutValidation("User-Agent", "Raw/1.0.0 (.NET 10.0)");
        headers.TryAddWithoutValidation("SO-Language", DocumentedSave.Language);
        headers.TryAddWithoutValidation("SO-TimeZone", "UTC, includeTZOffset");
        headers.TryAddWithoutValidation("SO-AppToken", DocumentedSave.AppToken);
    }

    private RawBuffer Written()
    {
        RawBuffer buffer = new(UsualLength);
        _writer ??= new(buffer, new JsonWriterOptions { Encoder = ChatJson.Options.Encoder, SkipValidation = true });
        _writer.Reset(buffer);
        JsonSerializer.Serialize(_writer, _entity, _type);
        return buffer;
    }

    private async Task<T> ReadAsync(HttpContent content)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)content.Headers.ContentLength!.Value);
        try
        {
            Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
            int length = 0;
            int read;
            while ((read = await stream.ReadAsync(bytes.AsMemory(length)).ConfigureAwait(false)) > 0)
            {
                length += read;
            }

            return JsonSerializer.Deserialize(bytes.AsSpan(0, length), _type)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
