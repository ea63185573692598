using System.Collections.Concurrent;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>What is known of a tenant, and until when. Each answer is an object of its own, so that it can be told which one was wrong.</summary>
internal sealed class TenantStatus
{
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);
    private volatile bool _isDoubted;
    private volatile bool _isRefused;
    private volatile bool _isConfirmed;

    /// <param name="root">Its address; null when it is not running.</param>
    public TenantStatus(Uri? root) => Root = root;

    public Uri? Root { get; }

    public bool IsRunning => Root is not null;

    /// <summary>Absent when the environment knows no such tenant.</summary>
    public OpenEnum<TenantState> State { get; init; }

    /// <summary>When the state was asked for last; the least value when it was not.</summary>
    public DateTimeOffset AskedAt { get; init; } = DateTimeOffset.MinValue;

    public DateTimeOffset End { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>True when it did not come from the state API just then.</summary>
    public bool IsSecondHand { get; init; }

    /// <summary>True once the address answered 421.</summary>
    public bool IsRefused => _isRefused;

    /// <summary>True once the state API has named the address though it had just answered 421.</summary>
    public bool IsConfirmed => _isConfirmed;

    /// <summary>True when nothing but the state API may say what holds now.</summary>
    public bool MustBeAsked => _isRefused || _isDoubted || !IsRunning;

    public bool IsGood(DateTimeOffset now) => !_isRefused && !_isDoubted && now < End;

    public void Refuse() => _isRefused = true;

    public void Confirm() => _isConfirmed = true;

    public void Doubt() => _isDoubted = true;

    /// <summary>The same for some more time, for want of a newer one.</summary>
    public TenantStatus Prolonged(DateTimeOffset now, DateTimeOffset end) =>
        new(Root) { State = State, AskedAt = now, End = end, IsSecondHand = true };

    /// <summary>Where a request of an operation goes, whatever address it stands under: it may be a copy, or sent again.</summary>
    public Uri AddressOf(ChatOperation operation, Uri address) =>
        IsHere(operation, address) ? address
        : address.Query.Length > 0 ? Under(Root!, operation.Path + address.Query)
        : _addresses.GetOrAdd(operation.Path, static (path, root) => Under(root, path), Root!);

    private bool IsHere(ChatOperation operation, Uri address)
    {
        ReadOnlySpan<char> path = Root!.AbsolutePath.AsSpan().TrimEnd('/');
        return TenantRoot.HaveSameOrigin(address, Root)
            && address.AbsolutePath.Length == path.Length + operation.Path.Length
            && address.AbsolutePath.AsSpan().StartsWith(path, StringComparison.Ordinal);
    }

    private static Uri Under(Uri root, string path) => new(root.AbsoluteUri.TrimEnd('/') + path);
}
