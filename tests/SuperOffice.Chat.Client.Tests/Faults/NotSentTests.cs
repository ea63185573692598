using System.Net;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Faults;

public sealed class NotSentTests
{
    [Fact]
    public async Task A_refused_connection_is_tried_again_even_for_a_new_session_and_leaves_no_doubt()
    {
        using RefusingPort port = new();

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => port.Client.SaveChatSessionEntityAsync(new ChatSessionEntity(), cancellationToken: TestContext.Current.CancellationToken));

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
        using ChatAgentClient client = RefusingPort.ClientOf("https://no-such-host.invalid/Cust1");

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => client.SaveChatSessionEntityAsync(new ChatSessionEntity(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.NameResolutionError, failure.HttpRequestError);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_connection_that_is_refused_after_a_401_leaves_no_doubt_either()
    {
        using Script script = new();
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = new Uri("https://tenant.example.com/"), Credential = new Renewed() }, null, script, new QuickWaitsClock());

        ChatSessionEntity saved = await client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(5, saved.ChatSessionId);
        Assert.Equal(3, script.Sent);
    }

    /// <summary>Reads the body and refuses the credential, refuses the connection, and answers.</summary>
    private sealed class Script : HttpMessageHandler
    {
        public int Sent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            switch (++Sent)
            {
                case 1:
                    await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
                    return new(HttpStatusCode.Unauthorized) { RequestMessage = request };
                case 2:
                    throw new HttpRequestException(HttpRequestError.ConnectionError);
                default:
                    return new(HttpStatusCode.OK) { RequestMessage = request, Content = new StringContent("""{"ChatSessionId":5}""") };
            }
        }
    }

    private sealed class Renewed : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken) =>
            ValueTask.FromResult(ChatAuthorization.Bearer(refused is null ? "first" : "second"));
    }
}
