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
}
