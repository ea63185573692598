using System.Globalization;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>The address of a tenant where several machines find it. Whatever is wrong with the store, it is as if it were empty.</summary>
internal sealed class SharedTenantAddress
{
    private readonly PatientStore _store;
    private readonly ChatEnvironment _environment;
    private readonly string _tenantId;
    private readonly string _key;

    public SharedTenantAddress(PatientStore store, ChatEnvironment environment, string tenantId)
    {
        _store = store;
        _environment = environment;
        _tenantId = tenantId;
        _key = $"SuperOffice.Chat.Client/1/address/{environment.Address.Authority}/{tenantId.ToUpperInvariant()}";
    }

    /// <returns>Null when there is none that is good.</returns>
    public async Task<TenantStatus?> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        string? value = await _store.GetAsync(_key, cancellationToken).ConfigureAwait(false);
        return value?.Split(' ') is [string end, string address] ? Read(end, address, now) : null;
    }

    public async Task WriteAsync(TenantStatus status, DateTimeOffset now, CancellationToken cancellationToken)
    {
        string value = $"{status.End.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)} {status.Root!.AbsoluteUri}";
        await _store.SetAsync(_key, value, status.End - now, cancellationToken).ConfigureAwait(false);
    }

    // Others write it too: it is believed no more than the state API is.
    private TenantStatus? Read(string end, string address, DateTimeOffset now) =>
        DateTimeOffset.TryParseExact(end, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset until)
        && until > now
        && TenantRoot.Online(address, _environment, _tenantId) is { } root
        && _environment.Owns(root)
        && TenantRoot.IsOf(root, _tenantId)
            ? new(root) { End = until, IsSecondHand = true }
            : null;
}
