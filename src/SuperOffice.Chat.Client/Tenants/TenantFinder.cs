using System.Globalization;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client;

/// <summary>Knows where a tenant is, and asks when it does not: one question for all who wait.</summary>
internal sealed class TenantFinder
{
    private static readonly TimeSpan TimeToAsk = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TimeBetween = TimeSpan.FromSeconds(30);

    private readonly TenantStateApi _states;
    private readonly SharedTenantAddress? _shared;
    private readonly TimeProvider _time;
    private readonly ChatLog _log;
    private readonly Keeper<TenantStatus> _keeper;
    private readonly Func<TenantStatus, bool> _isGood;

    /// <param name="tenantId">The tenant.</param>
    /// <param name="first">Its address as it was given; null when it has to be asked for.</param>
    /// <param name="states">The state API.</param>
    /// <param name="shared">What other machines know; null for nothing.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">The log.</param>
    public TenantFinder(
        string tenantId, Uri? first, TenantStateApi states, SharedTenantAddress? shared, TimeProvider time, ChatLog log)
    {
        TenantId = tenantId;
        _states = states;
        _shared = shared;
        _time = time;
        _log = log;
        _keeper = new(time, TimeToAsk, RenewAsync, OnTimeout, first is null ? null : new TenantStatus(first) { IsSecondHand = true });
        _isGood = status => status.IsGood(time.GetUtcNow());
    }

    public string TenantId { get; }

    /// <exception cref="TenantLookupException">It is not known, and could not be asked for.</exception>
    public ValueTask<TenantStatus> FindAsync(CancellationToken cancellationToken) =>
        _keeper.Kept is { } kept && _isGood(kept) ? new(kept) : new(_keeper.RenewAsync(_isGood, cancellationToken));

    /// <summary>After a 421: what another caller has found since the request was sent, or else what the state API says now.</summary>
    public async ValueTask<TenantStatus> FindOtherAsync(TenantStatus refused, CancellationToken cancellationToken)
    {
        if (refused.IsConfirmed && _time.GetUtcNow() < refused.AskedAt + TimeBetween)
        {
            // The state lags behind the move: each call would ask in vain.
            return refused;
        }

        refused.Refuse();
        TenantStatus found = await FindAsync(cancellationToken).ConfigureAwait(false);
        if (found.IsSecondHand && found.Root == refused.Root)
        {
            found.Refuse();
            found = await FindAsync(cancellationToken).ConfigureAwait(false);
        }

        if (found.Root == refused.Root)
        {
            found.Confirm();
        }

        return found;
    }

    /// <summary>After an answer that a tenant in maintenance gives too: what holds, from at most half a minute ago.</summary>
    public ValueTask<TenantStatus> CheckAsync(TenantStatus used, CancellationToken cancellationToken)
    {
        if (_time.GetUtcNow() >= used.AskedAt + TimeBetween)
        {
            used.Doubt();
        }

        return FindAsync(cancellationToken);
    }

    private async Task<TenantStatus> RenewAsync(TenantStatus? old, CancellationToken cancellationToken)
    {
        if (_shared is not null
            && old is not { MustBeAsked: true }
            && await _shared.ReadAsync(_time.GetUtcNow(), cancellationToken).ConfigureAwait(false) is { } known)
        {
            return known;
        }

        try
        {
            return await AskAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TenantLookupException exception) when (!exception.IsAstray && IsStillOfUse(old))
        {
            return Prolonged(old!, exception.Message);
        }
    }

    private TenantStatus OnTimeout(TenantStatus? old, OperationCanceledException exception)
    {
        string why = string.Create(
            CultureInfo.InvariantCulture, $"the state of tenant {TenantId} could not be obtained within {TimeToAsk.TotalSeconds:0} seconds");
        return IsStillOfUse(old) ? Prolonged(old!, why) : throw new TenantLookupException(why, exception);
    }

    private static bool IsStillOfUse(TenantStatus? old) => old is { IsRunning: true, IsRefused: false };

    private TenantStatus Prolonged(TenantStatus old, string why)
    {
        DateTimeOffset now = _time.GetUtcNow();
        _log.OldAddressUsedOn(TenantId, why);
        return old.Prolonged(now, now + TimeBetween);
    }

    private async Task<TenantStatus> AskAsync(CancellationToken cancellationToken)
    {
        TenantStatus asked = await _states.AskAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = _time.GetUtcNow();
        _log.TenantAsked(TenantId, asked.State.Text, asked.IsRunning, asked.End - now);
        if (_shared is not null && asked.IsRunning)
        {
            await _shared.WriteAsync(asked, now, cancellationToken).ConfigureAwait(false);
        }

        return asked;
    }
}
