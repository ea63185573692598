using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Our times apply to a handler of the application where it set none.</summary>
public sealed class ConnectionTimesTests
{
    public static MatrixTheoryData<string, bool> Ways => new(
        ["defaults: primary handler", "defaults: primary handler in a chain", "defaults: sockets handler", "defaults: change of the handler", "builder: sockets handler", "filter: after"],
        [true, false]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_sockets_handler_gets_our_timeouts_unless_it_sets_others(string way, bool setsItsOwn)
    {
        List<SocketsHttpHandler> handlers = [];
        ServiceCollection services = new();
        AppNetwork.AddTo(services, way, Set, static () => new HttpClientHandler());
        AppNetwork.AddTo(services.AddSuperOfficeChatClient(static options =>
        {
            options.BaseAddress = new Uri("http://localhost:1");
            options.Credential = ChatCredential.SoTicket("7T:a");
            options.ConnectTimeout = TimeSpan.FromSeconds(7);
        }), way, Set, static () => new HttpClientHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IChatAgentClient>();

        SocketsHttpHandler handler = Assert.Single(handlers);
        Assert.Equal(
            setsItsOwn ? (TimeSpan.FromSeconds(1), TimeSpan.FromHours(2)) : (TimeSpan.FromSeconds(7), TimeSpan.FromMinutes(5)),
            (handler.ConnectTimeout, handler.PooledConnectionLifetime));
        Assert.False(handler.AllowAutoRedirect || handler.UseCookies);

        void Set(SocketsHttpHandler handler)
        {
            handlers.Add(handler);
            if (setsItsOwn)
            {
                handler.ConnectTimeout = TimeSpan.FromSeconds(1);
                handler.PooledConnectionLifetime = TimeSpan.FromHours(2);
            }
        }
    }
}
