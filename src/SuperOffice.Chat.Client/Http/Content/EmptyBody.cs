using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The body of a request without arguments: zero bytes, sent with <c>Content-Length: 0</c>.</summary>
internal sealed class EmptyBody : TrackedBody
{
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => Start();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Start();
        return Task.CompletedTask;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
