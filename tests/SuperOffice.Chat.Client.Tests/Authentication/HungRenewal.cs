namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>A credential whose first renewal ignores its token and hangs until it is released.</summary>
internal sealed class HungRenewal : RenewingChatCredential, IDisposable
{
    private readonly ManualResetEventSlim _blocked = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _renewals;

    public HungRenewal(TimeProvider time)
        : base(new ChatCredentialContext { TimeProvider = time })
    {
    }

    public Task Begun => _begun.Task;

    /// <summary>Blocks the thread instead of returning a task that does not end.</summary>
    public bool IsBlocking { get; init; }

    public void Release()
    {
        _blocked.Set();
        _released.TrySetResult();
    }

    public void Dispose()
    {
        Release();
        _blocked.Dispose();
    }

    protected override async Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken)
    {
        int number = Interlocked.Increment(ref _renewals);
        if (number == 1)
        {
            _begun.TrySetResult();
            if (IsBlocking)
            {
                _blocked.Wait(CancellationToken.None);
            }

            await _released.Task;
        }

        return new(ChatAuthorization.SoTicket($"7T:{number}"));
    }
}
