using System.Net;

namespace SuperOffice.Chat.Client.Http;

internal sealed partial class BufferedResponse
{
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.Write(_buffer.Written.Span);
}
