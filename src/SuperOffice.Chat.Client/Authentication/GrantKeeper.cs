using System.Globalization;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Keeps one grant, and renews it before it ends, when it has ended, and when it was refused.</summary>
internal sealed class GrantKeeper
{
    private static readonly TimeSpan TimeForRenewal = TimeSpan.FromSeconds(60);

    // Longer than the longest pause.
    private static readonly TimeSpan AsSoonAsItCame = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly Keeper<HeldGrant> _keeper;
    private volatile ChatConnections? _client;

    /// <param name="time">The clock.</param>
    /// <param name="renew">Gets a grant in the place of one that is no longer good, if there was one.</param>
    public GrantKeeper(TimeProvider time, Func<ChatAuthorization?, CancellationToken, Task<ChatGrant>> renew)
    {
        _time = time;
        _keeper = new(
            time,
            TimeForRenewal,
            async (old, cancellationToken) =>
            {
                // Through the client that asked last. One that has been disposed can send nothing.
                SignInNetwork.Current = _client is { IsDisposed: false } client ? client : null;
                ChatGrant grant = await renew(old?.Authorization, cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidOperationException("The renewal gave null.");
                bool isNext = old is { IsRefused: true } && time.GetElapsedTime(old.Since) < AsSoonAsItCame;
                return new(grant, time.GetUtcNow()) { Since = time.GetTimestamp(), Refusals = isNext ? old!.Refusals + 1 : 0 };
            },
            static (_, exception) => throw new ChatSignInException(
                string.Create(CultureInfo.InvariantCulture, $"The sign-in did not end within {TimeForRenewal.TotalSeconds:0} seconds."), exception)
            {
                IsTransient = true,
            });
    }

    public HeldGrant? Held => _keeper.Kept;

    /// <param name="refused">The value that the server has just refused, or null.</param>
    /// <param name="client">The connections of the client that asks; null when no client does.</param>
    /// <param name="cancellationToken">A token to cancel the wait. The renewal continues.</param>
    public ValueTask<ChatAuthorization> GetAsync(ChatAuthorization? refused, ChatConnections? client, CancellationToken cancellationToken)
    {
        if (client is not null && client != _client)
        {
            _client = client;
        }

        DateTimeOffset now = _time.GetUtcNow();
        if (_keeper.Kept is not { } held || !IsGood(held, refused, now))
        {
            return InVain(refused) is { } same ? new(same) : new(RenewedAsync(refused, now, cancellationToken));
        }

        held.Use(now);
        if (held.IsDue(now))
        {
            _keeper.RenewInTheBackground();
        }

        return new(held.Authorization);
    }

    // A refusal of an older value says nothing about the one that is held now. A refused value is never sent again, even
    // when its renewal failed.
    private static bool IsGood(HeldGrant held, ChatAuthorization? refused, DateTimeOffset now) =>
        !held.IsRefused && held.IsUsable(now) && !held.Authorization.Equals(refused);

    // A user who has lost a right gets a 401 with every value: then each call must not be a sign-in too. The same value
    // again means that the refusal stands.
    private ChatAuthorization? InVain(ChatAuthorization? refused)
    {
        if (_keeper.Kept is not { } held || !held.Authorization.Equals(refused))
        {
            return null;
        }

        if (_time.GetElapsedTime(held.Since) < Keeper<HeldGrant>.Pause(held.Refusals))
        {
            return held.Authorization;
        }

        held.Refuse();
        return null;
    }

    private async Task<ChatAuthorization> RenewedAsync(
        ChatAuthorization? refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        HeldGrant renewed = await _keeper.RenewAsync(held => IsGood(held, refused, now), cancellationToken).ConfigureAwait(false);
        return renewed.Authorization;
    }
}
