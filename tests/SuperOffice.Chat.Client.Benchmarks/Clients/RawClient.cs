using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Benchmarks.Clients;

/// <summary>
/// The limit: HttpClient with source-generated System.Text.Json over the same records, pooled buffers both ways, and
/// nothing else. No header but those of the body, no timeout, no handler, the address made once.
/// </summary>
internal sealed class RawClient : IContender
{
    private const int UsualLength = 8 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly Uri _address;

    public RawClient(Uri server) => _address = new(server, DocumentedSave.Path);

    public int Write()
    {
        using RawBuffer buffer = Written();
        return buffer.Length;
    }

    public int Read() => JsonSerializer.Deserialize(DocumentedSave.Response.AsSpan(), DocumentedSave.Type)!.ChatSessionId;

    public async Task<int> SaveAsync()
    {
        using RawBuffer buffer = Written();
        using HttpRequestMessage request = new(HttpMethod.Post, _address)
        {
            Content = new ByteArrayContent(buffer.Bytes, 0, buffer.Length) { Headers = { ContentType = Json } },
        };
        using HttpResponseMessage response = await _http
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        ChatSessionEntity session = await ReadAsync(response.Content).ConfigureAwait(false);
        return session.ChatSessionId;
    }

    public void Dispose() => _http.Dispose();

    private static RawBuffer Written()
    {
        RawBuffer buffer = new(UsualLength);
        _writer ??= new(buffer, new JsonWriterOptions { Encoder = ChatJson.Options.Encoder, SkipValidation = true });
        _writer.Reset(buffer);
        JsonSerializer.Serialize(_writer, DocumentedSave.Entity, DocumentedSave.Type);
        return buffer;
    }

    private static async Task<ChatSessionEntity> ReadAsync(HttpContent content)
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

            return JsonSerializer.Deserialize(bytes.AsSpan(0, length), DocumentedSave.Type)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
