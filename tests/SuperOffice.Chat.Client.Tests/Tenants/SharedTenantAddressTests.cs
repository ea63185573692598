using SuperOffice.Chat.Client.Tests.Caching;

namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class SharedTenantAddressTests
{
    [Fact]
    public async Task A_fleet_asks_once()
    {
        await using TenantScene scene = TenantScene.Start();
        MemoryStore store = new();

        for (int machine = 0; machine < 5; machine++)
        {
            await TenantScene.CallAtOnceAsync(scene.NewClient(store: store), 4);
        }

        Assert.Equal((1, 20, 0), scene.Counts);
        (string key, (string Value, TimeSpan Lifetime) entry) = Assert.Single(store.Entries);
        Assert.Equal($"SuperOffice.Chat.Client/1/address/{new Uri(scene.State.Address).Authority}/CUST1", key);
        Assert.Equal(($"2000-01-01T01:00:00.0000000Z {scene.First.Address}/Cust1", TimeSpan.FromHours(1)), entry);
    }

    [Fact]
    public async Task A_shared_address_that_is_misdirected_is_asked_for_and_replaced()
    {
        await using TenantScene scene = TenantScene.Start();
        MemoryStore store = new();
        await TenantScene.CallAsync(scene.NewClient(store: store));
        scene.Move();

        await TenantScene.CallAsync(scene.NewClient(store: store), "create");
        await TenantScene.CallAsync(scene.NewClient(store: store), "create");

        Assert.Equal((2, 2, 2), scene.Counts);
    }

    [Fact]
    public async Task A_shared_address_ends_when_the_answer_did()
    {
        await using TenantScene scene = TenantScene.Start();
        MemoryStore store = new();
        await TenantScene.CallAsync(scene.NewClient(store: store));
        scene.Clock.Advance(TimeSpan.FromHours(1));

        await TenantScene.CallAsync(scene.NewClient(store: store));

        Assert.Equal((2, 2, 0), scene.Counts);
    }

    [Theory]
    [InlineData("2000-01-01T01:00:00.0000000Z https://evil.example.com/Cust1")]
    [InlineData("2000-01-01T01:00:00.0000000Z http://127.0.0.1:1/Cust2")]
    [InlineData("tomorrow http://127.0.0.1:1/Cust1")]
    [InlineData("")]
    public async Task What_is_no_address_of_the_tenant_counts_as_nothing(string value)
    {
        await using TenantScene scene = TenantScene.Start();
        MemoryStore store = new();
        await TenantScene.CallAsync(scene.NewClient(store: store));
        store.Entries[Assert.Single(store.Entries.Keys)] = (value, TimeSpan.FromHours(1));

        await TenantScene.CallAsync(scene.NewClient(store: store));

        Assert.Equal((2, 2, 0), scene.Counts);
    }

    [Fact]
    public async Task A_store_that_hangs_leaves_time_to_ask_for_the_address()
    {
        await using TenantScene scene = TenantScene.Start();
        OddStore store = new(static cancellationToken => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken));

        Task call = TenantScene.CallAsync(scene.NewClient(store: store));
        for (int waits = 1; waits <= 2; waits++)
        {
            Assert.True(await store.Asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            scene.Clock.Advance(TimeSpan.FromSeconds(6));
        }

        await call.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0), scene.Counts);
    }

    [Fact]
    public async Task A_store_that_fails_keeps_nobody_from_a_tenant()
    {
        await using TenantScene scene = TenantScene.Start();

        await TenantScene.CallAsync(scene.NewClient(store: new MemoryStore { IsBroken = true }));

        Assert.Equal((1, 1, 0), scene.Counts);
    }

    [Fact]
    public async Task Maintenance_is_noticed_although_the_shared_address_is_still_good()
    {
        await using TenantScene scene = TenantScene.Start();
        MemoryStore store = new();
        await TenantScene.CallAsync(scene.NewClient(store: store));
        IChatAgentClient client = scene.NewClient(store: store);
        scene.SayNotRunning();
        scene.First.RespondAlways("<html>Maintenance</html>", 503, "text/html");

        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client));
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client));

        Assert.Equal((3, 2, 0), scene.Counts);
    }
}
