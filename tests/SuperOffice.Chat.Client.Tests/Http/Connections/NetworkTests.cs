using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>What the platform's own HTTP handlers would do behind our back.</summary>
public sealed class NetworkTests
{
    [Fact]
    public async Task A_request_without_a_body_is_not_sent_again_by_the_platform_when_a_kept_connection_closes()
    {
        await using FaultScene scene = await FaultScene.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        await scene.CallAsync("read", TestContext.Current.CancellationToken);
        scene.Emulator.Faults.Add(ChatFault.ConnectionClosed());

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await scene.FailAsync("default"));

        Assert.Equal(1, failure.Attempts);
        Assert.Equal(2, scene.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_its_host_is_named()
    {
        await using ChatAgentEmulator elsewhere = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using FaultScene scene = await FaultScene.StartAsync();
        scene.Emulator.Faults.Add(ChatFault.Redirect(new Uri(elsewhere.BaseAddress, "/signin?secret=1")));

        ChatAgentProtocolException failure = Assert.IsType<ChatAgentProtocolException>(await scene.FailAsync("create"));

        Assert.Contains("a redirect to host '127.0.0.1'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_description_page_reached_by_a_handler_that_follows_redirects_is_not_taken_for_an_answer()
    {
        await using FaultScene scene = await FaultScene.StartAsync(
            client: static client => client.AddHttpMessageHandler(static () => new AsGet()));
        scene.Emulator.Faults.Add(ChatFault.Response(200, """{"ChatSessionId":5}"""));

        ChatAgentProtocolException failure = Assert.IsType<ChatAgentProtocolException>(await scene.FailAsync("create"));

        Assert.Contains("after a redirect", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_came_in_another_scheme_is_not_taken()
    {
        await using FaultScene scene = await FaultScene.StartAsync(
            client: static client => client.AddHttpMessageHandler(static () => new AsSecure()));

        ChatAgentProtocolException failure = Assert.IsType<ChatAgentProtocolException>(await scene.FailAsync("create"));

        Assert.Contains("after a redirect", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task An_endless_error_is_read_only_to_its_begin()
    {
        await using FaultScene scene = await FaultScene.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        scene.Emulator.Faults.Add(ChatFault.Response(400, new string('x', 1_000_000), "text/plain"));

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await scene.FailAsync("read"));

        Assert.Equal(4_096, failure.ResponseExcerpt!.Length);
        Assert.InRange(failure.Message.Length, 1_000, 2_500);
    }

    [Fact]
    public async Task A_handler_that_turns_a_request_to_another_host_gets_no_credential()
    {
        await using ChatAgentEmulator elsewhere = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using FaultScene scene = await FaultScene.StartAsync(
            client: client => client.AddHttpMessageHandler(() => new Detour(elsewhere.BaseAddress)));

        await Assert.ThrowsAsync<InvalidOperationException>(() => scene.CallAsync("create", TestContext.Current.CancellationToken));

        Assert.Empty(elsewhere.Requests);
        Assert.Empty(scene.Emulator.Requests);
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
