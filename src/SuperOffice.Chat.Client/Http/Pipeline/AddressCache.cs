using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Caches the addresses of operations. A Uri instance caches its host and path, which the platform reads for every request.
/// </summary>
internal sealed class AddressCache
{
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    /// <returns>An equal address. Addresses with a query are not cached, because their number is unlimited.</returns>
    public Uri GetOrAdd(Uri address) =>
        address.OriginalString.Contains('?', StringComparison.Ordinal) ? address : _addresses.GetOrAdd(address.OriginalString, address);
}
