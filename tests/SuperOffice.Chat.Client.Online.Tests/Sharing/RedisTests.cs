using System.Text;
using StackExchange.Redis;
using SuperOffice.Chat.Client.Online.Tests.Scenes;

namespace SuperOffice.Chat.Client.Online.Tests.Sharing;

/// <summary>Instances that share through a real Redis server, and the counts of their exchanges.</summary>
public sealed class RedisTests
{
    private const int Machines = 4;
    private const int Callers = 25;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fleet_asks_for_one_ticket_and_for_one_more_when_it_is_refused()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInScene scene = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        IReadOnlyList<SystemUserCredential> machines = fleet.Credentials(Machines, scene.Options);

        ChatAuthorization[] first = await AskAsync(machines.Take(1), null);
        ChatAuthorization[] others = await AskAsync(machines.Skip(1), null);

        Assert.Equal((25, 75), (first.Length, others.Length));
        Assert.All([.. first, .. others], static ticket => Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), ticket));
        Assert.Equal(1, scene.Exchanges);

        ChatAuthorization refused = first[0];
        ChatAuthorization[] firstAgain = await AskAsync(machines.Take(1), refused);
        ChatAuthorization[] othersAgain = await AskAsync(machines.Skip(1), refused);

        Assert.All([.. firstAgain, .. othersAgain], static ticket => Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-2=="), ticket));
        Assert.Equal(2, scene.Exchanges);
        Assert.Empty(fleet.Log.Messages);
    }

    [Fact]
    public async Task Machines_that_start_in_the_same_moment_ask_once_each_at_the_most()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInScene scene = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);

        ChatAuthorization[] tickets = await AskAsync(fleet.Credentials(Machines, scene.Options), null);

        Assert.Equal(100, tickets.Length);
        Assert.InRange(scene.Exchanges, 1, Machines);
    }

    [Fact]
    public async Task What_Redis_keeps_can_be_read_by_nobody_else()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInScene scene = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        await AskAsync(fleet.Credentials(1, scene.Options), null);

        (string Key, string Value) entry = Assert.Single(await ContentAsync(redis));

        Assert.StartsWith("SuperOffice.Chat.Client/", entry.Key, StringComparison.Ordinal);
        Assert.Contains("/CUST12345#", entry.Key, StringComparison.Ordinal);
        foreach (string secret in (ReadOnlySpan<string>)["ticket-1", "SOTicket", SignInScene.ClientSecret, SignInScene.SystemToken])
        {
            Assert.DoesNotContain(secret, entry.Key + entry.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Tenants_never_get_the_ticket_of_each_other()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInScene scene = new(TimeProvider.System);
        scene.Exchange = (_, request) => SignInReply.Success(
            (scene.Token(0, request) with { Ticket = $"7T:of-{request.Member("ContextIdentifier")}==" }).Sign());
        using Fleet fleet = new(redis.Address);
        foreach (int round in new[] { 1, 2 })
        {
            foreach (int number in Enumerable.Range(1, 5))
            {
                SystemUserOptions options = scene.Options;
                options.TenantId = $"Cust{number}";
                ChatAuthorization ticket = Assert.Single((await AskAsync(fleet.Credentials(1, options), null)).Distinct());

                Assert.Equal(ChatAuthorization.SoTicket($"7T:of-Cust{number}=="), ticket);
            }

            Assert.True(scene.Exchanges == 5, $"{scene.Exchanges} exchanges after round {round}.");
        }
    }

    [Fact]
    public async Task A_fleet_goes_on_by_itself_when_Redis_is_lost()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInScene scene = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        await AskAsync(fleet.Credentials(1, scene.Options), null);
        redis.Stop();

        ChatAuthorization[] tickets = await AskAsync(fleet.Credentials(2, scene.Options), null);

        Assert.Equal(50, tickets.Length);
        Assert.Equal(3, scene.Exchanges);
        Assert.DoesNotContain("ticket-", string.Join('\n', fleet.Log.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_shared_store_each_machine_asks_once()
    {
        using SignInScene scene = new(TimeProvider.System);
        SystemUserCredential[] machines = [.. Enumerable.Range(0, Machines).Select(_ => new SystemUserCredential(scene.Options))];

        await AskAsync(machines, null);

        Assert.Equal(Machines, scene.Exchanges);
    }

    private static Task<ChatAuthorization[]> AskAsync(IEnumerable<SystemUserCredential> machines, ChatAuthorization? refused) =>
        Task.WhenAll(machines.SelectMany(machine => Enumerable.Range(0, Callers)
            .Select(_ => Task.Run(() => machine.GetAuthorizationAsync(refused, Token).AsTask(), Token))));

    private static async Task<IReadOnlyList<(string Key, string Value)>> ContentAsync(RedisServer redis)
    {
        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        List<(string Key, string Value)> content = [];
        await foreach (RedisKey key in connection.GetServer(redis.Address).KeysAsync().WithCancellation(Token))
        {
            HashEntry[] fields = await connection.GetDatabase().HashGetAllAsync(key);
            content.Add((key.ToString(), string.Join('\n', fields.Select(static field => Encoding.Latin1.GetString((byte[])field.Value!)))));
        }

        return content;
    }
}
