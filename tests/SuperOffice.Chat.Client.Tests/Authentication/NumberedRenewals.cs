namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>A credential whose renewals give 7T:1, 7T:2 and so on, each when the test lets it.</summary>
internal sealed class NumberedRenewals : RenewingChatCredential
{
    private int _renewals;

    public NumberedRenewals(TimeProvider time)
        : base(new ChatCredentialContext { TimeProvider = time })
    {
    }

    public int Renewals => Volatile.Read(ref _renewals);

    /// <summary>Released by each renewal that begins.</summary>
    public SemaphoreSlim Begun { get; } = new(0);

    /// <summary>Gets or sets the task that a renewal awaits.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Gets or sets the exception of the next renewals.</summary>
    public Exception? Failure { get; set; }

    public TimeSpan? Life { get; init; }

    public TimeSpan? IdleLimit { get; init; }

    public Task<string> AskAsync(string? refused = null) => AskUntilAsync(TestContext.Current.CancellationToken, refused);

    public async Task<string> AskUntilAsync(CancellationToken givenUp, string? refused = null)
    {
        ChatAuthorization authorization = await GetAuthorizationAsync(
            refused is null ? null : ChatAuthorization.SoTicket(refused), givenUp);
        return authorization.Header!["SOTicket ".Length..];
    }

    protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
    {
        int number = Interlocked.Increment(ref _renewals);
        Begun.Release();
        await Gate.WaitAsync(cancellationToken);
        return Failure is null
            ? new(ChatAuthorization.SoTicket($"7T:{number}")) { ExpiresAt = Context.TimeProvider.GetUtcNow() + Life, IdleLimit = IdleLimit }
            : throw Failure;
    }
}
