using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>Two instances of one application with one Redis server, from the call to the counts of the servers.</summary>
public sealed class SharedFleetTests
{
    private const int Callers = 20;

    [Theory]
    [InlineData("system user")]
    [InlineData("refresh token")]
    public async Task Two_instances_sign_in_once_and_resolve_the_tenant_once(string kind)
    {
        using RedisServer redis = await RedisServer.StartAsync();
        await using OnlineFixture fixture = await OnlineFixture.StartAsync(static options => options.TimeProvider = TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        string refreshToken = fixture.Emulator.GrantConsent(OnlineFixture.TenantId, "kari");
        ChatCredential Credential(ChatCredentialContext signIn) =>
            kind == "system user" ? new SystemUserCredential(fixture.SystemUser, signIn) : fixture.UserOf(refreshToken, signIn);
        IChatAgentClient first = await OnlineFixture.ClientOf(fleet.AddInstance(services => fixture.AddTo(services, Credential)));
        IChatAgentClient second = await OnlineFixture.ClientOf(fleet.AddInstance(services => fixture.AddTo(services, Credential)));

        await OnlineFixture.CreateAsync(first, Callers);
        await OnlineFixture.CreateAsync(second, Callers);
        Assert.Equal((1, 1, 40, 40), fixture.Counts);
        Assert.Single(fixture.Tenant.Requests.Select(static request => request.Headers["Authorization"]).Distinct());

        fixture.Tenant.Access.RevokeAll();
        await OnlineFixture.CreateAsync(first);
        await OnlineFixture.CreateAsync(second);
        Assert.Equal((2, 1, 44, 42), fixture.Counts);

        // After a 421 of the tenant, only the state API decides on the address.
        await fixture.Emulator.MoveTenantAsync(OnlineFixture.TenantId, TestContext.Current.CancellationToken);
        await OnlineFixture.CreateAsync(first);
        await OnlineFixture.CreateAsync(second);
        Assert.Equal((2, 3, 48, 44), fixture.Counts);

        IChatAgentClient third = await OnlineFixture.ClientOf(fleet.AddInstance(services => fixture.AddTo(services, Credential)));
        await OnlineFixture.CreateAsync(third, Callers);
        Assert.Equal((2, 3, 68, 64), fixture.Counts);
        Assert.Equal(64, fixture.Tenant.Sessions.Count);
        Assert.Empty(fleet.Log.Messages);
    }

    [Fact]
    public async Task Without_a_shared_store_each_instance_signs_in_and_resolves_separately()
    {
        await using OnlineFixture fixture = await OnlineFixture.StartAsync();
        foreach (IChatAgentClient client in new[] { await fixture.NewSystemUserAsync(), await fixture.NewSystemUserAsync() })
        {
            await OnlineFixture.CreateAsync(client, Callers);
        }

        Assert.Equal((2, 2, 40, 40), fixture.Counts);
    }
}
