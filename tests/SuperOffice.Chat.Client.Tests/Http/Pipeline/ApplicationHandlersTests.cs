using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Tests that changes of an application to every HttpClient do not break the guarantees.</summary>
public sealed class ApplicationHandlersTests
{
    [Fact]
    public async Task The_platforms_default_handler_as_the_primary_handler_follows_no_redirect()
    {
        await using ChatAgentEmulator elsewhere = await ChatAgentEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            client: static client => client.ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler()));
        Uri target = new(elsewhere.BaseAddress + "/api/v1/Agents/Chat/SaveChatSessionEntity");
        fixture.Emulator.Faults.Add(ChatFault.Redirect(target, 307));

        Assert.IsType<ChatAgentProtocolException>(await fixture.FailAsync("create"));

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_wait_stated_with_another_status_is_ignored()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.BadGateway().WithHeader("Retry-After", "3600"));

        await fixture.CallAsync("read", TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_a_handler_replaced_is_read_too()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            application: static services => services.ConfigureHttpClientDefaults(
                static client => client.AddHttpMessageHandler(static () => new Rewrapping())));

        Assert.NotNull(await fixture.Client.GetChatSessionEntityAsync(1, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Default_headers_of_the_application_do_not_replace_ours()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            static options => options.Language = "sv",
            client: static client => client.ConfigureHttpClient(static http =>
            {
                http.DefaultRequestHeaders.Add("SO-TimeZone", "NO");
                http.DefaultRequestHeaders.Add("SO-Language", "en");
                http.DefaultRequestHeaders.Add("Accept", "text/html");
            }));

        await fixture.CallAsync("read", TestContext.Current.CancellationToken);

        IReadOnlyDictionary<string, string> headers = Assert.Single(fixture.Emulator.Requests).Headers;
        Assert.Equal(
            ("UTC, includeTZOffset", "sv", "application/json", "emulator-app-token"),
            (headers["SO-TimeZone"], headers["SO-Language"], headers["Accept"], headers["SO-AppToken"]));
    }

    [Fact]
    public async Task A_handler_that_signs_in_itself_keeps_the_headers_that_it_set()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            static options => options.Credential = ChatCredential.None,
            client: static client => client.ConfigureHttpClient(static http =>
                http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Negotiate abc")));
        fixture.Emulator.Faults.Add(ChatFault.Response(403));

        await fixture.FailAsync("read");

        Assert.Equal("Negotiate abc", Assert.Single(fixture.Emulator.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task Two_concurrent_copies_of_a_new_session_are_sent_once()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            static options => options.Credential = new YieldingCredential(),
            application: static services => services.ConfigureHttpClientDefaults(
                static client => client.AddHttpMessageHandler(static () => new Doubling())));

        for (int round = 0; round < 50; round++)
        {
            await Record.ExceptionAsync(() => fixture.CallAsync("create", TestContext.Current.CancellationToken));
        }

        Assert.Equal(50, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_credential_that_returns_null_is_reported()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Credential = new NullCredential());

        ChatAgentAuthenticationException failure = Assert.IsType<ChatAgentAuthenticationException>(await fixture.FailAsync("create"));

        Assert.Equal("The credential returned null. Return a ChatAuthorization.", failure.InnerException!.Message);
        Assert.False(failure.OutcomeUnknown);
    }

    private sealed class Rewrapping : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            response.Content = new StringContent(await response.Content.ReadAsStringAsync(cancellationToken));
            return response;
        }
    }

    private sealed class Doubling : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpRequestMessage copy = new(request.Method, request.RequestUri) { Content = request.Content };
            foreach (KeyValuePair<string, object?> option in request.Options)
            {
                copy.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
            }

            Task<HttpResponseMessage>[] both = [base.SendAsync(request, cancellationToken), base.SendAsync(copy, cancellationToken)];
            await Task.WhenAll(both);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }

    private sealed class YieldingCredential : ChatCredential
    {
        public override async ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return ChatAuthorization.SoTicket("7T:RW11bGF0b3JUaWNrZXQ=");
        }
    }

    private sealed class NullCredential : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) => new((ChatAuthorization)null!);
    }
}
