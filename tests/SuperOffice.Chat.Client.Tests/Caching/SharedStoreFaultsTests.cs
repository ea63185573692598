using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Caching;

/// <summary>Tests that a failing store of the application prevents no sign-in and receives no secret in plain text.</summary>
public sealed class SharedStoreFaultsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly WireServer _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_store_that_cancels_itself_counts_as_empty()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""");
        OddStore store = new(static _ => Task.FromException(new TaskCanceledException("The store's own timeout.", new TimeoutException())));

        Assert.Equal("Bearer 8A:1", await AskAsync(store));
    }

    [Fact]
    public async Task A_store_that_hangs_leaves_time_for_the_sign_in()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""");
        OddStore store = new(static cancellationToken => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken));

        Task<string?> asked = AskAsync(store);
        for (int waits = 1; waits <= 2; waits++)
        {
            Assert.True(await store.Asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            _time.Advance(TimeSpan.FromSeconds(6));
        }

        Assert.Equal("Bearer 8A:1", await asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_that_fails_after_it_was_abandoned_raises_no_unobserved_exception()
    {
        const string Message = "The abandoned store failed.";
        List<string> unobserved = [];
        void Record(object? sender, UnobservedTaskExceptionEventArgs arguments)
        {
            lock (unobserved)
            {
                unobserved.AddRange(arguments.Exception.InnerExceptions.Select(static one => one.Message));
            }
        }

        TaskScheduler.UnobservedTaskException += Record;
        try
        {
            _host.RespondNext("""{"access_token":"8A:1"}""");
            await AbandonAsync(Message);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Record;
        }

        lock (unobserved)
        {
            Assert.DoesNotContain(Message, unobserved);
        }
    }

    [Fact]
    public async Task The_key_does_not_let_a_password_be_guessed_quickly()
    {
        _host.RespondNext("\"7T:1\"");
        MemoryStore store = new();
        Uri tenant = new($"{_host.Address}/crm");

        await ChatCredential.PasswordTicket(tenant, "tje0", "Tje0", new ChatCredentialContext { TimeProvider = _time, SharedStore = store })
            .GetAuthorizationAsync(null, TestContext.Current.CancellationToken);

        string address = $"{_host.Address}/crm/api/v1/User/currentToken";
        Assert.NotEqual(SharedStoreKey.Create("ticket", tenant.Authority, null, address, "tje0", "Tje0"), Assert.Single(store.Entries).Key);
    }

    // A method of its own, so that nothing refers to the failed tasks afterwards.
    private async Task AbandonAsync(string message)
    {
        List<TaskCompletionSource> operations = [];
        OddStore store = new(_ =>
        {
            TaskCompletionSource operation = new();
            operations.Add(operation);
            return operation.Task;
        });
        Task<string?> asked = AskAsync(store);
        for (int waits = 1; waits <= 2; waits++)
        {
            Assert.True(await store.Asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            _time.Advance(TimeSpan.FromSeconds(6));
        }

        Assert.Equal("Bearer 8A:1", await asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        operations.ForEach(operation => operation.SetException(new IOException(message)));
    }

    private async Task<string?> AskAsync(ChatSharedStore store) =>
        (await ChatCredential.RefreshToken(
            new RefreshTokenOptions { Environment = _host.Address, ClientId = "id1", RefreshToken = "refresh1" },
            new ChatCredentialContext { TimeProvider = _time, SharedStore = store })
            .GetAuthorizationAsync(null, TestContext.Current.CancellationToken)).Header;
}
