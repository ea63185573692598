using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Declares the methods that bodies override and <see cref="HttpContent"/> does not have here.</summary>
internal abstract partial class TrackedBody
{
    protected virtual void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    protected virtual Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SerializeToStreamAsync(stream, context);
}
