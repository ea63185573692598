using SuperOffice.Chat.Client.Online.Tests.Scenes;

namespace SuperOffice.Chat.Client.Online.Tests.Campaign;

/// <summary>Two instances of one application with one Redis server, from the call to the counts of the servers.</summary>
public sealed class SharedFleetTests
{
    private const int Callers = 20;

    [Theory]
    [InlineData("system user")]
    [InlineData("refresh token")]
    public async Task Two_machines_sign_in_once_and_ask_once_where_the_tenant_is(string kind)
    {
        using RedisServer redis = await RedisServer.StartAsync();
        await using OnlineScene scene = await OnlineScene.StartAsync(static options => options.TimeProvider = TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        string refreshToken = scene.Emulator.GrantConsent(OnlineScene.TenantId, "kari");
        ChatCredential Credential(ChatCredentialContext signIn) =>
            kind == "system user" ? new SystemUserCredential(scene.SystemUser, signIn) : scene.UserOf(refreshToken, signIn);
        IChatAgentClient first = await OnlineScene.ClientOf(fleet.AddMachine(services => scene.AddTo(services, Credential)));
        IChatAgentClient second = await OnlineScene.ClientOf(fleet.AddMachine(services => scene.AddTo(services, Credential)));

        await OnlineScene.CreateAsync(first, Callers);
        await OnlineScene.CreateAsync(second, Callers);
        Assert.Equal((1, 1, 40, 40), scene.Counts);
        Assert.Single(scene.Tenant.Requests.Select(static request => request.Headers["Authorization"]).Distinct());

        scene.Tenant.Access.RevokeAll();
        await OnlineScene.CreateAsync(first);
        await OnlineScene.CreateAsync(second);
        Assert.Equal((2, 1, 44, 42), scene.Counts);

        // After a 421 of the tenant, only the state API decides on the address.
        await scene.Emulator.MoveTenantAsync(OnlineScene.TenantId, TestContext.Current.CancellationToken);
        await OnlineScene.CreateAsync(first);
        await OnlineScene.CreateAsync(second);
        Assert.Equal((2, 3, 48, 44), scene.Counts);

        IChatAgentClient third = await OnlineScene.ClientOf(fleet.AddMachine(services => scene.AddTo(services, Credential)));
        await OnlineScene.CreateAsync(third, Callers);
        Assert.Equal((2, 3, 68, 64), scene.Counts);
        Assert.Equal(64, scene.Tenant.Sessions.Count);
        Assert.Empty(fleet.Log.Messages);
    }

    [Fact]
    public async Task Without_a_shared_store_each_machine_signs_in_and_asks_for_itself()
    {
        await using OnlineScene scene = await OnlineScene.StartAsync();
        foreach (IChatAgentClient client in new[] { await scene.NewSystemUserAsync(), await scene.NewSystemUserAsync() })
        {
            await OnlineScene.CreateAsync(client, Callers);
        }

        Assert.Equal((2, 2, 40, 40), scene.Counts);
    }
}
