namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A credential of the application that ignores its token and never returns.</summary>
internal sealed class HungCredential : ChatCredential, IDisposable
{
    private readonly ManualResetEventSlim _blocked = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Asked => _asked.Task;

    /// <summary>Blocks the thread instead of returning a task that does not end.</summary>
    public bool IsBlocking { get; init; }

    /// <summary>Returned at once for the first request; null to hang from the start.</summary>
    public ChatAuthorization? First { get; init; }

    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        if (First is not null && refused is null)
        {
            return new(First);
        }

        _asked.TrySetResult();
        if (IsBlocking)
        {
            _blocked.Wait(CancellationToken.None);
        }

        return new(new TaskCompletionSource<ChatAuthorization>().Task);
    }

    public void Dispose()
    {
        _blocked.Set();
        _blocked.Dispose();
    }
}
