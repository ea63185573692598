using System.Net;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class NotSentTests
{
    [Fact]
    public async Task A_refused_connection_is_retried_even_for_a_new_session_and_leaves_the_outcome_known()
    {
        using RefusingPort port = new();

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => port.Client.SaveChatSessionEntityAsync(new ChatSessionEntity(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.ConnectionError, failure.HttpRequestError);
        Assert.Equal(4, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
        Assert.False(failure.IsTimeout);
        Assert.Equal("SaveChatSessionEntity", failure.Operation);
        Assert.Equal("SaveChatSessionEntity received no response: the connection could not be opened (ConnectionRefused).", failure.Message);
    }

    [Fact]
    public async Task An_unknown_host_is_reported_as_unknown()
    {
        using ChatAgentClient client = RefusingPort.ClientOf("https://no-such-host.invalid/Cust1");

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => client.SaveChatSessionEntityAsync(new ChatSessionEntity(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.NameResolutionError, failure.HttpRequestError);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_connection_that_is_refused_after_a_401_leaves_the_outcome_known()
    {
        using ScriptedHandler network = new(
            static async request =>
            {
                await request.Content!.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
                return new(HttpStatusCode.Unauthorized);
            },
            static _ => throw RequestExceptions.Create(HttpRequestError.ConnectionError, "The request failed.", null),
            static _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.OK) { Content = new StringContent("""{"ChatSessionId":5}""") }));
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Renewed() }, null, network, new QuickWaitsClock());

        ChatSessionEntity saved = await client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(5, saved.ChatSessionId);
        Assert.Equal(3, network.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_started_to_be_written_leaves_the_outcome_unknown_whatever_the_connection_error(bool isAsynchronous)
    {
        using ScriptedHandler network = new(isAsynchronous ? WriteAndFailAsync : WriteAndFail);
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Renewed() }, null, network, new QuickWaitsClock());

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, network.Sent);
    }

    [Fact]
    public async Task The_response_that_refused_a_credential_is_disposed_when_the_renewed_one_is_sent()
    {
        NotedContent refusal = new();
        bool wasLetGo = false;
        using ScriptedHandler network = new(
            _ => Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.Unauthorized) { Content = refusal }),
            _ =>
            {
                wasLetGo = refusal.IsDisposed;
                return Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.OK) { Content = new StringContent("""{"ChatSessionId":5}""") });
            });
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Renewed() }, null, network, new QuickWaitsClock());

        await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(wasLetGo);
    }

    private static async Task<HttpResponseMessage> WriteAndFailAsync(HttpRequestMessage request)
    {
        await request.Content!.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        throw RequestExceptions.Create(HttpRequestError.ConnectionError, "The request failed.", null);
    }

    private static Task<HttpResponseMessage> WriteAndFail(HttpRequestMessage request)
    {
        Write(request.Content!);
        throw RequestExceptions.Create(HttpRequestError.ConnectionError, "The request failed.", null);
    }

    private static void Write(HttpContent body) => body.CopyTo(Stream.Null, null, TestContext.Current.CancellationToken);

    private sealed class NotedContent : StringContent
    {
        public NotedContent()
            : base("refused")
        {
        }

        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class Renewed : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            ValueTask.FromResult(ChatAuthorization.Bearer(refused is null ? "first" : "second"));
    }
}
