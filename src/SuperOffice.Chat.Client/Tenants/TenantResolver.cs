using SuperOffice.Chat.Client.Diagnostics;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Resolves and caches the address of a tenant. Concurrent callers share one request.</summary>
internal sealed class TenantResolver
{
    private static readonly TimeSpan ResolutionTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan MinimumInterval = TimeSpan.FromSeconds(30);

    private readonly TenantStateApi _stateApi;
    private readonly SharedTenantAddress? _shared;
    private readonly TimeProvider _time;
    private readonly ChatLog _log;
    private readonly SingleFlightCache<TenantStatus> _cache;
    private readonly Func<TenantStatus, bool> _isValid;

    /// <param name="tenantId">The id of the tenant.</param>
    /// <param name="configuredRoot">The address in the options; null to use the state API.</param>
    /// <param name="stateApi">The state API.</param>
    /// <param name="shared">The address in the shared store; null if there is no store.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">The log.</param>
    public TenantResolver(
        string tenantId, Uri? configuredRoot, TenantStateApi stateApi, SharedTenantAddress? shared, TimeProvider time, ChatLog log)
    {
        TenantId = tenantId;
        _stateApi = stateApi;
        _shared = shared;
        _time = time;
        _log = log;
        _cache = new(time, ResolutionTimeout, RenewAsync, OnTimeout, configuredRoot is null ? null : new TenantStatus(configuredRoot) { IsUnverified = true });
        _isValid = status => status.IsValid(time.GetUtcNow());
    }

    public string TenantId { get; }

    /// <exception cref="TenantResolutionException">The address could not be resolved.</exception>
    public ValueTask<TenantStatus> ResolveAsync(CancellationToken cancellationToken) =>
        _cache.Value is { } cached && _isValid(cached) ? new(cached) : new(_cache.RenewAsync(_isValid, cancellationToken));

    /// <summary>Resolves the address again after a 421. Returns the address that another caller has resolved in the meantime, if there is one.</summary>
    public async ValueTask<TenantStatus> ResolveAgainAsync(TenantStatus rejected, CancellationToken cancellationToken)
    {
        if (rejected.IsConfirmed && _time.GetUtcNow() < rejected.FetchedAt + MinimumInterval)
        {
            // The state API still returns the old address. Requesting it for each call would have no effect.
            return rejected;
        }

        rejected.Reject();
        TenantStatus resolved = await ResolveAsync(cancellationToken).ConfigureAwait(false);
        if (resolved.IsUnverified && resolved.Root == rejected.Root)
        {
            resolved.Reject();
            resolved = await ResolveAsync(cancellationToken).ConfigureAwait(false);
        }

        if (resolved.Root == rejected.Root)
        {
            resolved.Confirm();
        }

        return resolved;
    }

    /// <summary>Returns the state after a response that may be due to maintenance. The state is at most 30 seconds old.</summary>
    public ValueTask<TenantStatus> RefreshAsync(TenantStatus used, CancellationToken cancellationToken)
    {
        if (_time.GetUtcNow() >= used.FetchedAt + MinimumInterval)
        {
            used.Invalidate();
        }

        return ResolveAsync(cancellationToken);
    }

    private async Task<TenantStatus> RenewAsync(TenantStatus? previous, CancellationToken cancellationToken)
    {
        if (_shared is not null
            && previous is not { RequiresStateApi: true }
            && await _shared.ReadAsync(_time.GetUtcNow(), cancellationToken).ConfigureAwait(false) is { } known)
        {
            return known;
        }

        try
        {
            return await FetchAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TenantResolutionException exception) when (!exception.IsUntrusted && CanExtend(previous))
        {
            return Extend(previous!, exception.Message);
        }
    }

    private TenantStatus OnTimeout(TenantStatus? previous, OperationCanceledException exception)
    {
        string reason = FormattableString.Invariant($"the state of tenant {TenantId} could not be obtained within {ResolutionTimeout.TotalSeconds:0} seconds");
        return CanExtend(previous) ? Extend(previous!, reason) : throw new TenantResolutionException(reason, exception);
    }

    private static bool CanExtend(TenantStatus? previous) => previous is { IsRunning: true, IsRejected: false };

    private TenantStatus Extend(TenantStatus previous, string reason)
    {
        DateTimeOffset now = _time.GetUtcNow();
        _log.LastKnownAddressUsed(TenantId, reason);
        return previous.Extend(now, now + MinimumInterval);
    }

    private async Task<TenantStatus> FetchAsync(CancellationToken cancellationToken)
    {
        TenantStatus status = await _stateApi.GetAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = _time.GetUtcNow();
        _log.TenantStateRead(TenantId, status.State.Text, status.IsRunning, status.ExpiresAt - now);
        if (_shared is not null && status.IsRunning)
        {
            await _shared.WriteAsync(status, now, cancellationToken).ConfigureAwait(false);
        }

        return status;
    }
}
