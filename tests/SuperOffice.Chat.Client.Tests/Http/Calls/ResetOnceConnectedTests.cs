using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class ResetOnceConnectedTests
{
    [Fact]
    public async Task An_overwrite_is_tried_again()
    {
        using ResetOnceConnected network = new(resets: 2);
        await using FaultScene scene = await FaultScene.StartAsync(client: client => client.ConfigurePrimaryHttpMessageHandler(() => network.Handler));

        await scene.CallAsync("overwrite", TestContext.Current.CancellationToken);

        Assert.Equal(9, Assert.Single(scene.Emulator.Sessions).TopicId);
        Assert.Equal(2, scene.Clock.Waits.Count);
    }

    [Fact]
    public async Task A_new_session_of_which_nothing_was_sent_is_retried_too()
    {
        using ResetOnceConnected network = new(resets: 2);
        await using FaultScene scene = await FaultScene.StartAsync(client: client => client.ConfigurePrimaryHttpMessageHandler(() => network.Handler));

        await scene.CallAsync("create", TestContext.Current.CancellationToken);

        Assert.Single(scene.Emulator.Requests);
        Assert.Equal(2, scene.Clock.Waits.Count);
    }

    [Fact]
    public async Task A_new_session_that_never_gets_through_leaves_the_outcome_known_and_keeps_the_cause()
    {
        using ResetOnceConnected network = new(resets: int.MaxValue);
        await using FaultScene scene = await FaultScene.StartAsync(client: client => client.ConfigurePrimaryHttpMessageHandler(() => network.Handler));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await scene.FailAsync("create"));

        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(4, failure.Attempts);
        SocketException cause = Assert.IsType<SocketException>(failure.InnerException);
        Assert.Contains($"the connection was interrupted ({cause.SocketErrorCode})", failure.Message, StringComparison.Ordinal);
        Assert.Empty(scene.Emulator.Requests);
    }

    [Fact]
    public async Task A_sign_in_is_tried_again()
    {
        using ResetOnceConnected network = new(resets: 2);
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using HttpClient http = new ChatCredentialContext { PrimaryHandler = network.Handler, TimeProvider = new QuickWaitsClock() }.CreateHttpClient();

        using HttpResponseMessage answer = await http.GetAsync(emulator.BaseAddress, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_state_of_a_tenant_is_told_as_not_to_be_had()
    {
        using ResetOnceConnected network = new(resets: 1);

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => ChatEnvironment.Parse("http://127.0.0.1:5001").GetTenantStatusAsync(
                "Cust1", new ChatCredentialContext { PrimaryHandler = network.Handler }, TestContext.Current.CancellationToken));

        Assert.IsType<SocketException>(failure.InnerException);
    }
}
