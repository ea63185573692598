using System.Net;

namespace SuperOffice.Chat.Client.Benchmarks.Server;

/// <summary>Replaces the network: reads the body of a request and returns the documented response at once.</summary>
internal sealed class MemoryHandler : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        ByteArrayContent content = new(DocumentedSave.Response);
        content.Headers.ContentLength = DocumentedSave.Response.Length;
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
