using System.Text;
using StackExchange.Redis;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.Sharing;

/// <summary>Instances that share through a real Redis server, and the counts of their exchanges.</summary>
public sealed class RedisTests
{
    private const int Instances = 4;
    private const int Callers = 25;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fleet_requests_one_ticket_and_one_more_when_it_is_refused()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInFixture fixture = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        IReadOnlyList<SystemUserCredential> instances = fleet.Credentials(Instances, fixture.Options);

        ChatAuthorization[] first = await AskAsync(instances.Take(1), null);
        ChatAuthorization[] others = await AskAsync(instances.Skip(1), null);

        Assert.Equal((25, 75), (first.Length, others.Length));
        Assert.All([.. first, .. others], static ticket => Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), ticket));
        Assert.Equal(1, fixture.Exchanges);

        ChatAuthorization refused = first[0];
        ChatAuthorization[] firstAgain = await AskAsync(instances.Take(1), refused);
        ChatAuthorization[] othersAgain = await AskAsync(instances.Skip(1), refused);

        Assert.All([.. firstAgain, .. othersAgain], static ticket => Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-2=="), ticket));
        Assert.Equal(2, fixture.Exchanges);
        Assert.Empty(fleet.Log.Messages);
    }

    [Fact]
    public async Task Instances_that_start_at_the_same_moment_send_at_most_one_request_each()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInFixture fixture = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);

        ChatAuthorization[] tickets = await AskAsync(fleet.Credentials(Instances, fixture.Options), null);

        Assert.Equal(100, tickets.Length);
        Assert.InRange(fixture.Exchanges, 1, Instances);
    }

    [Fact]
    public async Task Values_in_Redis_cannot_be_read_by_anybody_else()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInFixture fixture = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        await AskAsync(fleet.Credentials(1, fixture.Options), null);

        (string Key, string Value) entry = Assert.Single(await ContentAsync(redis));

        Assert.StartsWith("SuperOffice.Chat.Client/", entry.Key, StringComparison.Ordinal);
        Assert.Contains("/CUST12345#", entry.Key, StringComparison.Ordinal);
        foreach (string secret in (ReadOnlySpan<string>)["ticket-1", "SOTicket", SignInFixture.ClientSecret, SignInFixture.SystemToken])
        {
            Assert.DoesNotContain(secret, entry.Key + entry.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Tenants_never_get_the_ticket_of_each_other()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInFixture fixture = new(TimeProvider.System);
        fixture.Exchange = (_, request) => SignInReply.Success(
            (fixture.Token(0, request) with { Ticket = $"7T:of-{request.Member("ContextIdentifier")}==" }).Sign());
        using Fleet fleet = new(redis.Address);
        foreach (int round in new[] { 1, 2 })
        {
            foreach (int number in Enumerable.Range(1, 5))
            {
                SystemUserOptions options = fixture.Options;
                options.TenantId = $"Cust{number}";
                ChatAuthorization ticket = Assert.Single((await AskAsync(fleet.Credentials(1, options), null)).Distinct());

                Assert.Equal(ChatAuthorization.SoTicket($"7T:of-Cust{number}=="), ticket);
            }

            Assert.True(fixture.Exchanges == 5, $"{fixture.Exchanges} exchanges after round {round}.");
        }
    }

    [Fact]
    public async Task A_fleet_continues_without_Redis_when_it_is_lost()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        using SignInFixture fixture = new(TimeProvider.System);
        using Fleet fleet = new(redis.Address);
        await AskAsync(fleet.Credentials(1, fixture.Options), null);
        redis.Stop();

        ChatAuthorization[] tickets = await AskAsync(fleet.Credentials(2, fixture.Options), null);

        Assert.Equal(50, tickets.Length);
        Assert.Equal(3, fixture.Exchanges);
        Assert.DoesNotContain("ticket-", string.Join('\n', fleet.Log.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_shared_store_each_instance_sends_one_request()
    {
        using SignInFixture fixture = new(TimeProvider.System);
        SystemUserCredential[] instances = [.. Enumerable.Range(0, Instances).Select(_ => new SystemUserCredential(fixture.Options))];

        await AskAsync(instances, null);

        Assert.Equal(Instances, fixture.Exchanges);
    }

    private static Task<ChatAuthorization[]> AskAsync(IEnumerable<SystemUserCredential> instances, ChatAuthorization? refused) =>
        Task.WhenAll(instances.SelectMany(instance => Enumerable.Range(0, Callers)
            .Select(_ => Task.Run(() => instance.GetAuthorizationAsync(refused, Token).AsTask(), Token))));

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
