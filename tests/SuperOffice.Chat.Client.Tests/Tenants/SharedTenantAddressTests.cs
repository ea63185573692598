using SuperOffice.Chat.Client.Tests.Caching;

namespace SuperOffice.Chat.Client.Tests.Tenants;

public sealed class SharedTenantAddressTests
{
    [Fact]
    public async Task A_fleet_sends_one_request()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        MemoryStore store = new();

        for (int instance = 0; instance < 5; instance++)
        {
            await TenantFixture.CallAtOnceAsync(fixture.NewClient(store: store), 4);
        }

        Assert.Equal((1, 20, 0), fixture.Counts);
        (string key, (string Value, TimeSpan Lifetime) entry) = Assert.Single(store.Entries);
        Assert.Equal($"SuperOffice.Chat.Client/1/address/{new Uri(fixture.State.Address).Authority}/CUST1", key);
        Assert.Equal(($"2000-01-01T01:00:00.0000000Z {fixture.First.Address}/Cust1", TimeSpan.FromHours(1)), entry);
    }

    [Fact]
    public async Task A_shared_address_that_is_misdirected_is_requested_and_replaced()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        MemoryStore store = new();
        await TenantFixture.CallAsync(fixture.NewClient(store: store));
        fixture.Move();

        await TenantFixture.CallAsync(fixture.NewClient(store: store), "create");
        await TenantFixture.CallAsync(fixture.NewClient(store: store), "create");

        Assert.Equal((2, 2, 2), fixture.Counts);
    }

    [Fact]
    public async Task A_shared_address_expires_when_its_response_does()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        MemoryStore store = new();
        await TenantFixture.CallAsync(fixture.NewClient(store: store));
        fixture.Clock.Advance(TimeSpan.FromHours(1));

        await TenantFixture.CallAsync(fixture.NewClient(store: store));

        Assert.Equal((2, 2, 0), fixture.Counts);
    }

    [Theory]
    [InlineData("2000-01-01T01:00:00.0000000Z https://evil.example.com/Cust1")]
    [InlineData("2000-01-01T01:00:00.0000000Z http://127.0.0.1:1/Cust2")]
    [InlineData("tomorrow http://127.0.0.1:1/Cust1")]
    [InlineData("")]
    public async Task A_stored_value_that_is_not_an_address_of_the_tenant_counts_as_absent(string value)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        MemoryStore store = new();
        await TenantFixture.CallAsync(fixture.NewClient(store: store));
        store.Entries[Assert.Single(store.Entries.Keys)] = (value, TimeSpan.FromHours(1));

        await TenantFixture.CallAsync(fixture.NewClient(store: store));

        Assert.Equal((2, 2, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_store_that_hangs_leaves_time_to_request_the_address()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        OddStore store = new(static cancellationToken => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken));

        Task call = TenantFixture.CallAsync(fixture.NewClient(store: store));
        for (int waits = 1; waits <= 2; waits++)
        {
            Assert.True(await store.Asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            fixture.Clock.Advance(TimeSpan.FromSeconds(6));
        }

        await call.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_store_that_fails_does_not_prevent_a_tenant_resolution()
    {
        await using TenantFixture fixture = TenantFixture.Start();

        await TenantFixture.CallAsync(fixture.NewClient(store: new MemoryStore { IsBroken = true }));

        Assert.Equal((1, 1, 0), fixture.Counts);
    }

    [Fact]
    public async Task Maintenance_is_detected_although_the_shared_address_is_still_valid()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        MemoryStore store = new();
        await TenantFixture.CallAsync(fixture.NewClient(store: store));
        IChatAgentClient client = fixture.NewClient(store: store);
        fixture.SayNotRunning();
        fixture.First.RespondAlways("<html>Maintenance</html>", 503, "text/html");

        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client));
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client));

        Assert.Equal((3, 2, 0), fixture.Counts);
    }
}
