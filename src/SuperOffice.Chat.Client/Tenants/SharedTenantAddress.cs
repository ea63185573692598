using System.Globalization;

namespace SuperOffice.Chat.Client;

/// <summary>Reads and writes the address of a tenant in the shared store. Failures of the store are ignored.</summary>
internal sealed class SharedTenantAddress
{
    private readonly TimeLimitedStore _store;
    private readonly ChatEnvironment _environment;
    private readonly string _tenantId;
    private readonly string _key;

    public SharedTenantAddress(TimeLimitedStore store, ChatEnvironment environment, string tenantId)
    {
        _store = store;
        _environment = environment;
        _tenantId = tenantId;
        _key = SharedStoreKey.Create("address", environment.Address.Authority, tenantId);
    }

    /// <returns>Null if there is no valid address.</returns>
    public async Task<TenantStatus?> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        string? value = await _store.GetAsync(_key, cancellationToken).ConfigureAwait(false);
        return value?.Split(' ') is [string end, string address] ? Parse(end, address, now) : null;
    }

    public async Task WriteAsync(TenantStatus status, DateTimeOffset now, CancellationToken cancellationToken)
    {
        string value = $"{status.ExpiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)} {status.Root!.AbsoluteUri}";
        await _store.SetAsync(_key, value, status.ExpiresAt - now, cancellationToken).ConfigureAwait(false);
    }

    // Other applications may write to the store, so the address is validated like a response of the state API.
    private TenantStatus? Parse(string end, string address, DateTimeOffset now) =>
        DateTimeOffset.TryParseExact(end, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset until)
        && until > now
        && TenantRoot.CreateOnline(address, _environment, _tenantId) is { } root
        && _environment.Owns(root)
        && TenantRoot.BelongsTo(root, _tenantId)
            ? new(root) { ExpiresAt = until, IsUnverified = true }
            : null;
}
