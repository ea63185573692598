using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Tests what the HTTP handlers of the platform do without being asked.</summary>
public sealed class NetworkTests
{
    [Fact]
    public async Task A_request_without_a_body_is_not_sent_again_by_the_platform_when_a_pooled_connection_closes()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        await fixture.CallAsync("read", TestContext.Current.CancellationToken);
        fixture.Emulator.Faults.Add(ChatFault.ConnectionClosed());

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await fixture.FailAsync("default"));

        Assert.Equal(1, failure.Attempts);
        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_its_host_is_named()
    {
        await using ChatAgentEmulator elsewhere = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.Redirect(new Uri(elsewhere.BaseAddress, "/signin?secret=1")));

        ChatAgentProtocolException failure = Assert.IsType<ChatAgentProtocolException>(await fixture.FailAsync("create"));

        Assert.Contains("a redirect to host '127.0.0.1'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_description_page_reached_by_a_handler_that_follows_redirects_is_not_a_response()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            client: static client => client.AddHttpMessageHandler(static () => new AsGet()));
        fixture.Emulator.Faults.Add(ChatFault.Response(200, """{"ChatSessionId":5}"""));

        ChatAgentProtocolException failure = Assert.IsType<ChatAgentProtocolException>(await fixture.FailAsync("create"));

        Assert.Contains("after a redirect", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_came_in_another_scheme_is_ignored()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            client: static client => client.AddHttpMessageHandler(static () => new AsSecure()));

        ChatAgentProtocolException failure = Assert.IsType<ChatAgentProtocolException>(await fixture.FailAsync("create"));

        Assert.Contains("after a redirect", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task Only_the_start_of_an_endless_error_is_read()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        fixture.Emulator.Faults.Add(ChatFault.Response(400, new string('x', 1_000_000), "text/plain"));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("read"));

        Assert.Equal(4_096, failure.ResponseExcerpt!.Length);
        Assert.InRange(failure.Message.Length, 1_000, 2_500);
    }

    [Fact]
    public async Task A_handler_that_sends_a_request_to_another_host_gets_no_credential()
    {
        await using ChatAgentEmulator elsewhere = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            client: client => client.AddHttpMessageHandler(() => new Detour(elsewhere.BaseAddress)));

        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.CallAsync("create", TestContext.Current.CancellationToken));

        Assert.Empty(elsewhere.Requests);
        Assert.Empty(fixture.Emulator.Requests);
    }

    private sealed class AsGet : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Method = HttpMethod.Get;
            request.Content = null;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class AsSecure : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            response.RequestMessage = new HttpRequestMessage(HttpMethod.Post, new UriBuilder(request.RequestUri!) { Scheme = "https" }.Uri);
            return response;
        }
    }

    private sealed class Detour : DelegatingHandler
    {
        private readonly Uri _target;

        public Detour(Uri target) => _target = target;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(_target, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
