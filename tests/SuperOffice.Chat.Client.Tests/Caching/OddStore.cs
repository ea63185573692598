namespace SuperOffice.Chat.Client.Tests.Caching;

/// <summary>A shared store that stores nothing, and does what the test says.</summary>
internal sealed class OddStore : ChatSharedStore
{
    private readonly Func<CancellationToken, Task> _behave;

    public OddStore(Func<CancellationToken, Task> behave) => _behave = behave;

    public SemaphoreSlim Asked { get; } = new(0);

    public override async ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken)
    {
        await BehaveAsync(cancellationToken);
        return null;
    }

    public override async ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken) =>
        await BehaveAsync(cancellationToken);

    private Task BehaveAsync(CancellationToken cancellationToken)
    {
        Task behaviour = _behave(cancellationToken);
        Asked.Release();
        return behaviour;
    }
}
