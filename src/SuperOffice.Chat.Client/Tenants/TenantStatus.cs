using System.Collections.Concurrent;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Represents a resolved tenant and its expiry. Each resolution creates a new instance, so that a rejection applies to one resolution only.</summary>
/// <param name="root">The root address of the tenant; null if it is not running.</param>
internal sealed class TenantStatus(Uri? root)
{
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);
    private volatile bool _isStale;
    private volatile bool _isRejected;
    private volatile bool _isConfirmed;

    public Uri? Root { get; } = root;

    public bool IsRunning => Root is not null;

    /// <summary>Gets the state. It has no value if the tenant does not exist in the environment.</summary>
    public OpenEnum<TenantState> State { get; init; }

    /// <summary>Gets the time at which the state was last requested, or the minimum value.</summary>
    public DateTimeOffset FetchedAt { get; init; } = DateTimeOffset.MinValue;

    public DateTimeOffset ExpiresAt { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>Gets a value indicating whether the address did not come from a new response of the state API.</summary>
    public bool IsUnverified { get; init; }

    /// <summary>Gets a value indicating whether the address returned 421.</summary>
    public bool IsRejected => _isRejected;

    /// <summary>Gets a value indicating whether the state API returned the address again after a 421.</summary>
    public bool IsConfirmed => _isConfirmed;

    /// <summary>Gets a value indicating whether the next resolution must use the state API instead of the shared store.</summary>
    public bool RequiresStateApi => _isRejected || _isStale || !IsRunning;

    public bool IsValid(DateTimeOffset now) => !_isRejected && !_isStale && now < ExpiresAt;

    public void Reject() => _isRejected = true;

    public void Confirm() => _isConfirmed = true;

    public void Invalidate() => _isStale = true;

    /// <summary>Creates a copy that expires later, for use when the state cannot be obtained.</summary>
    public TenantStatus Extend(DateTimeOffset now, DateTimeOffset expiresAt) =>
        new(Root) { State = State, FetchedAt = now, ExpiresAt = expiresAt, IsUnverified = true };

    /// <summary>Returns the address of an operation at the tenant. The request may have the address of an earlier attempt.</summary>
    public Uri GetAddress(ChatOperation operation, Uri address) =>
        IsCurrent(operation, address) ? address
        : address.Query.Length > 0 ? Combine(Root!, operation.Path + address.Query)
        : _addresses.GetOrAdd(operation.Path, static (path, root) => Combine(root, path), Root!);

    private bool IsCurrent(ChatOperation operation, Uri address)
    {
        ReadOnlySpan<char> path = Root!.AbsolutePath.AsSpan().TrimEnd('/');
        return TenantRoot.HaveSameOrigin(address, Root)
            && address.AbsolutePath.Length == path.Length + operation.Path.Length
            && address.AbsolutePath.AsSpan().StartsWith(path, StringComparison.Ordinal);
    }

    private static Uri Combine(Uri root, string path) => new(root.AbsoluteUri.TrimEnd('/') + path);
}
