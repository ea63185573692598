using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The addresses of operations, each as one instance: it keeps its host and path, which the platform asks for on every
/// request, once they have been worked out.
/// </summary>
internal sealed class KnownAddresses
{
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    /// <returns>The same address; those with a value in them are not kept, for there is no end to them.</returns>
    public Uri Of(Uri address) =>
        address.OriginalString.Contains('?', StringComparison.Ordinal) ? address : _addresses.GetOrAdd(address.OriginalString, address);
}
