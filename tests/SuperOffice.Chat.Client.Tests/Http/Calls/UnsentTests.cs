using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The outcome of a write is known when nothing of the request was sent.</summary>
public sealed class UnsentTests
{
    public static TheoryData<string, string> Writes => new MatrixTheoryData<string, string>(
        ["create", "overwrite", "pick up", "delete"], ["Zażółć", "5 €", "\ud83d\ude00", "\ud83d"]);

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_default_header_that_cannot_be_sent_leaves_the_outcome_known(string write, string value)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client => client.ConfigureHttpClient(
            http => http.DefaultRequestHeaders.TryAddWithoutValidation("X-App", value)));

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => CallAsync(fixture.Client, write));

        Assert.False(failure.OutcomeUnknown);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Contains(nameof(HttpRequestException), failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("may have", failure.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_header_with_a_letter_outside_ascii_fails_at_once()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client => client.ConfigureHttpClient(
            http => http.DefaultRequestHeaders.TryAddWithoutValidation("X-App", "Zażółć")));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await fixture.FailAsync("create"));

        Assert.Equal("SaveChatSessionEntity received no response: the request could not be sent (HttpRequestException).", failure.Message);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Equal(1, failure.Attempts);
        Assert.False(failure.IsTimeout);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("overwrite")]
    [InlineData("pick up")]
    [InlineData("delete")]
    public async Task A_wait_for_a_free_connection_that_times_out_leaves_the_outcome_known(string write)
    {
        await using SilentServer server = new();
        using SocketsHttpHandler sockets = new() { AllowAutoRedirect = false, MaxConnectionsPerServer = 1, UseCookies = false };
        using HttpClient other = new(sockets, disposeHandler: false);
        using CancellationTokenSource over = new();
        Task<HttpResponseMessage> holder = other.GetAsync(server.Address, over.Token);
        await server.Received.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        QuickWaitsClock clock = new();
        using ChatAgentClient client = Client(server.Address, sockets, clock);

        Task call = CallAsync(client, write);
        clock.Advance(TimeSpan.FromSeconds(31));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Assert.False(failure.OutcomeUnknown);
        Assert.True(failure.IsTimeout);
        Assert.EndsWith("no connection became available in time, and the request was not sent.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);
        await over.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => holder);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("pick up")]
    public async Task A_timeout_after_the_request_was_sent_leaves_the_outcome_unknown(string write)
    {
        await using SilentServer server = new();
        using SocketsHttpHandler sockets = new();
        QuickWaitsClock clock = new();
        using ChatAgentClient client = Client(server.Address, sockets, clock);

        Task call = CallAsync(client, write);
        await server.Received.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(31));

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("pick up")]
    public async Task A_handler_that_is_not_part_of_the_platform_proves_nothing(string write)
    {
        using ScriptedHandler network = new(static _ => throw new HttpRequestException("It broke."));
        using ChatAgentClient client = Client(new Uri("https://tenant.example.com/"), network, new QuickWaitsClock());

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => CallAsync(client, write));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, network.Sent);
    }

    private static ChatAgentClient Client(Uri address, HttpMessageHandler handler, TimeProvider clock) => ChatAgentClient.Create(
        new() { BaseAddress = address, Credential = ChatCredential.Bearer("8A:Cust1.token"), Retry = { MaxRetryAttempts = 0 } }, null, handler, clock);

    private static Task CallAsync(IChatAgentClient client, string name)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        return name switch
        {
            "create" => client.SaveChatSessionEntityAsync(new(), cancellationToken: token),
            "overwrite" => client.SaveChatSessionEntityAsync(new() { ChatSessionId = 1 }, cancellationToken: token),
            "pick up" => client.PickUpFirstChatSessionAsync(cancellationToken: token),
            _ => client.DeleteChatSessionEntityAsync(1, cancellationToken: token),
        };
    }
}
