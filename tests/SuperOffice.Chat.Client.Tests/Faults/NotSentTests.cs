using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Faults;

public sealed class NotSentTests
{
    [Fact]
    public async Task A_refused_connection_is_tried_again_even_for_a_new_session_and_leaves_no_doubt()
    {
        using ChatAgentClient client = Client($"http://127.0.0.1:{UnusedPort()}/Cust1");

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => client.SaveChatSessionEntityAsync(new ChatSessionEntity(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.ConnectionError, failure.HttpRequestError);
        Assert.Equal(4, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
        Assert.False(failure.IsTimeout);
        Assert.Equal("SaveChatSessionEntity", failure.Operation);
        Assert.Equal("SaveChatSessionEntity got no answer: the connection could not be opened (ConnectionRefused).", failure.Message);
    }

    [Fact]
    public async Task An_unknown_host_is_said_to_be_unknown()
    {
        using ChatAgentClient client = Client("https://no-such-host.invalid/Cust1");

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => client.SaveChatSessionEntityAsync(new ChatSessionEntity(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.NameResolutionError, failure.HttpRequestError);
        Assert.False(failure.OutcomeUnknown);
    }

    private static ChatAgentClient Client(string address) => ChatAgentClient.Create(
        new ChatClientOptions
        {
            BaseAddress = new Uri(address),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = QuickWaitsClock.LongestWait },
        },
        loggerFactory: null,
        timeProvider: new QuickWaitsClock());

    private static int UnusedPort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
