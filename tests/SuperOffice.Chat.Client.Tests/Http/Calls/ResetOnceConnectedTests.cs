using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class ResetOnceConnectedTests
{
    [Fact]
    public async Task An_overwrite_is_retried()
    {
        using ResetOnceConnected network = new(resets: 2);
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client => client.ConfigurePrimaryHttpMessageHandler(() => network.Handler));

        await fixture.CallAsync("overwrite", TestContext.Current.CancellationToken);

        Assert.Equal(9, Assert.Single(fixture.Emulator.Sessions).TopicId);
        Assert.Equal(2, fixture.Clock.Waits.Count);
    }

    [Fact]
    public async Task A_new_session_of_which_nothing_was_sent_is_retried_too()
    {
        using ResetOnceConnected network = new(resets: 2);
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client => client.ConfigurePrimaryHttpMessageHandler(() => network.Handler));

        await fixture.CallAsync("create", TestContext.Current.CancellationToken);

        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(2, fixture.Clock.Waits.Count);
    }

    [Fact]
    public async Task A_new_session_that_is_never_sent_leaves_the_outcome_known_and_keeps_the_cause()
    {
        using ResetOnceConnected network = new(resets: int.MaxValue);
        await using FaultFixture fixture = await FaultFixture.StartAsync(client: client => client.ConfigurePrimaryHttpMessageHandler(() => network.Handler));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await fixture.FailAsync("create"));

        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(4, failure.Attempts);
        SocketException cause = Assert.IsType<SocketException>(failure.InnerException);
        Assert.Contains($"the connection was interrupted ({cause.SocketErrorCode})", failure.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_sign_in_is_retried()
    {
        using ResetOnceConnected network = new(resets: 2);
        await using ChatAgentEmulator emulator = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using HttpClient http = new ChatCredentialContext { PrimaryHandler = network.Handler, TimeProvider = new QuickWaitsClock() }.CreateHttpClient();

        using HttpResponseMessage response = await http.GetAsync(emulator.BaseAddress, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_tenant_state_that_cannot_be_obtained_is_reported()
    {
        using ResetOnceConnected network = new(resets: 1);

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => ChatEnvironment.Parse("http://127.0.0.1:5001").GetTenantStatusAsync(
                "Cust1", new ChatCredentialContext { PrimaryHandler = network.Handler }, TestContext.Current.CancellationToken));

        Assert.IsType<SocketException>(failure.InnerException);
    }
}
