using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests;

public sealed class DisposedClientTests
{
    [Fact]
    public async Task A_call_on_a_disposed_client_names_the_client()
    {
        ChatAgentClient client = RefusingPort.ClientOf("https://tenant.example.com/Cust1");
        client.Dispose();

        await AssertNamedAsync(client);
    }

    [Fact]
    public async Task A_call_after_the_container_was_disposed_names_the_client()
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(static options =>
        {
            options.BaseAddress = new Uri("https://tenant.example.com/Cust1");
            options.Credential = ChatCredential.Bearer("8A:Cust1.token");
        });
        ServiceProvider provider = services.BuildServiceProvider();
        IChatAgentClient client = provider.GetRequiredService<IChatAgentClient>();
        await provider.DisposeAsync();

        await AssertNamedAsync(client);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_in_progress_reports_that_the_client_was_disposed(bool isWrite)
    {
        await using SilentServer server = new();
        using SocketsHttpHandler sockets = new();
        using ChatAgentClient client = ChatAgentClient.Create(
            new() { BaseAddress = server.Address, Credential = ChatCredential.Bearer("8A:Cust1.token") }, null, sockets);

        Task call = isWrite
            ? (Task)client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken)
            : client.GetChatSessionEntityAsync(1, cancellationToken: TestContext.Current.CancellationToken);
        await server.Received.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        client.Dispose();
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Assert.Contains("ChatAgentClient was disposed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(isWrite, failure.OutcomeUnknown);
        Assert.False(failure.IsTimeout);
    }

    private static async Task AssertNamedAsync(IChatAgentClient client)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        Func<Task>[] calls =
        [
            () => client.GetChatSessionEntityAsync(1, cancellationToken: token),
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: token),
            () => client.DeleteChatSessionEntityAsync(1, cancellationToken: token),
            () => client.UpdateChatSessionEntityAsync(1, static session => session, cancellationToken: token),
        ];
        foreach (Func<Task> call in calls)
        {
            Assert.Equal(typeof(ChatAgentClient).FullName, (await Assert.ThrowsAsync<ObjectDisposedException>(call)).ObjectName);
        }
    }
}
