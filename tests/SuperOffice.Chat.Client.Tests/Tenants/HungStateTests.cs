using System.Net;
using System.Text;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>A tenant state that is never received, by a handler that ignores its cancellation token.</summary>
public sealed class HungStateTests
{
    [Fact]
    public async Task A_call_times_out_and_the_next_one_requests_again()
    {
        QuickWaitsClock clock = new();
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ScriptedHandler network = new(
            _ =>
            {
                asked.SetResult();
                return new TaskCompletionSource<HttpResponseMessage>().Task;
            },
            Responding("""{"State":"Running","IsRunning":true,"Api":"https://online3.superoffice.com/Cust1/api"}"""),
            Responding("""{"ChatSessionId":17}"""));
        using ChatAgentClient client = ChatAgentClient.Create(
            new()
            {
                Environment = "online",
                TenantId = "Cust1",
                Credential = ChatCredential.SoTicket("7T:a"),
                AppToken = "app",
                Retry = { MaxRetryAttempts = 0 },
            },
            null,
            network,
            clock);

        Task<ChatSessionEntity> call = client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(15));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        ChatSessionEntity saved = await client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal((true, false, 0), (failure.IsTimeout, failure.OutcomeUnknown, failure.Attempts));
        Assert.Equal(17, saved.ChatSessionId);
    }

    private static Func<HttpRequestMessage, Task<HttpResponseMessage>> Responding(string body) => _ =>
        Task.FromResult<HttpResponseMessage>(new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
}
