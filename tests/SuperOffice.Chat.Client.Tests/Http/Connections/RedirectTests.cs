using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Tests.Tenants;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Tests that with any primary handler no redirect is followed, no cookie is stored, and nothing is sent to another host.</summary>
public sealed class RedirectTests
{
    private const string Remedy = "Create it with AllowAutoRedirect and UseCookies set to false, or configure a separate handler for the chat client.";

    private static readonly string[] Handlers =
    [
        "HttpClientHandler", "HttpClientHandler in a chain", "SocketsHttpHandler", "SocketsHttpHandler in a long chain", "derived handler", "foreign handler",
    ];

    public static MatrixTheoryData<string, string, int> RedirectsByHandler => new(
        Handlers, ["operation", "refresh token", "password", "state"], [302, 307, 308]);

    public static TheoryData<string> HandlerNames => [.. Handlers];

    [Theory]
    [MemberData(nameof(RedirectsByHandler))]
    public async Task No_redirect_is_followed_with_any_handler(string handler, string redirected, int status)
    {
        await using RecordingHost elsewhere = new(static _ => RecordingHost.Ok("{}"));
        string address = "";
        await using RecordingHost host = new(request => IsAt(request, redirected)
            ? RecordingHost.Redirect(elsewhere.Address + "/x", status)
            : NetworkFixture.Respond(request, address));
        address = host.Address;
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(
            "single",
            redirected is "password" ? "password in code" : redirected is "refresh token" ? "refresh token in code" : "ticket",
            address,
            client: builder => builder.ConfigurePrimaryHttpMessageHandler(() => Create(handler)));

        await Assert.ThrowsAnyAsync<ChatAgentException>(fixture.CallAsync);

        Assert.Empty(elsewhere.Requests);
        Assert.Contains(host.Requests, request => IsAt(request, redirected));
    }

    [Theory]
    [MemberData(nameof(HandlerNames))]
    public async Task No_cookie_is_stored_with_any_handler(string handler)
    {
        string address = "";
        await using RecordingHost host = new(request => request.Path.StartsWith("/Cust1/api/v1/Agents", StringComparison.Ordinal)
            ? RecordingHost.Ok(TenantFixture.Session, "Set-Cookie: ASP.NET_SessionId=of-somebody; Path=/\r\n")
            : NetworkFixture.Respond(request, address));
        address = host.Address;
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(
            "single", "ticket", address, client: builder => builder.ConfigurePrimaryHttpMessageHandler(() => Create(handler, redirects: false)));

        await fixture.CallAsync();
        await fixture.CallAsync();

        Assert.All(host.Requests, static request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public async Task A_handler_that_follows_a_redirect_itself_is_detected_at_the_sign_in()
    {
        await using RecordingHost elsewhere = new(static _ => RecordingHost.Ok("""{"access_token":"8A:stolen"}"""));
        string address = "";
        await using RecordingHost host = new(request => IsAt(request, "refresh token")
            ? RecordingHost.Redirect(elsewhere.Address + "/x")
            : NetworkFixture.Respond(request, address));
        address = host.Address;
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(
            "single", "refresh token in code", address, client: static builder => builder.ConfigurePrimaryHttpMessageHandler(static () => new Opaque()));

        ChatAgentAuthenticationException failure = await Assert.ThrowsAsync<ChatAgentAuthenticationException>(fixture.CallAsync);

        Assert.Contains($"redirected to '{new Uri(elsewhere.Address).Authority}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("set AllowAutoRedirect to false", failure.Message, StringComparison.Ordinal);
        Assert.Single(elsewhere.Requests);
        Assert.DoesNotContain(host.Requests, static request => IsAt(request, "operation"));
    }

    [Fact]
    public async Task A_state_from_another_host_is_ignored()
    {
        await using RecordingHost elsewhere = new(static request => NetworkFixture.Respond(request, "http://localhost:1"));
        await using RecordingHost host = new(_ => RecordingHost.Redirect(elsewhere.Address + "/api/state/Cust1"));
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(
            "single", "ticket", host.Address, client: static builder => builder.ConfigurePrimaryHttpMessageHandler(static () => new Opaque()));

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(fixture.CallAsync);

        Assert.Contains("was redirected to", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_safe_handler_that_has_sent_a_request_is_accepted(bool isSockets)
    {
        string address = "";
        await using RecordingHost host = new(request => NetworkFixture.Respond(request, address));
        address = host.Address;
        using HttpMessageHandler handler = isSockets
            ? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
            : new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        await UseAsync(handler, host.Address);
        await using NetworkFixture fixture = await NetworkFixture.StartAsync(
            "single", "refresh token in code", address, client: builder => builder.ConfigurePrimaryHttpMessageHandler(() => handler));

        await fixture.CallAsync();

        Assert.NotNull(new ChatCredentialContext { PrimaryHandler = handler }.PrimaryHandler);
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public async Task An_unsafe_handler_that_has_sent_a_request_is_refused_with_the_remedy(bool isSockets, bool redirects, bool cookies)
    {
        await using RecordingHost host = new(static _ => RecordingHost.Ok("{}"));
        using HttpMessageHandler handler = isSockets
            ? new SocketsHttpHandler { AllowAutoRedirect = redirects, UseCookies = cookies }
            : new HttpClientHandler { AllowAutoRedirect = redirects, UseCookies = cookies };
        await UseAsync(handler, host.Address);
        using AppNetwork.Passing chain = new() { InnerHandler = handler };

        InvalidOperationException[] failures =
        [
            await Assert.ThrowsAsync<InvalidOperationException>(() => NetworkFixture.StartAsync(
                "single", "ticket", host.Address, client: builder => builder.ConfigurePrimaryHttpMessageHandler(() => chain))),
            Assert.Throws<InvalidOperationException>(() => new ChatCredentialContext { PrimaryHandler = handler }),
            Assert.Throws<InvalidOperationException>(() => ChatAgentClient.Create(
                new() { BaseAddress = new Uri(host.Address), Credential = ChatCredential.SoTicket("7T:a") }, loggerFactory: null, handler)),
        ];

        Assert.All(failures, failure => Assert.EndsWith(Remedy, failure.Message, StringComparison.Ordinal));
        Assert.All(failures, failure => Assert.Contains(handler.GetType().Name, failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_switches_of_a_foreign_handler_are_known_by_name()
    {
        using Foreign handler = new();

        _ = new ChatCredentialContext { PrimaryHandler = new AppNetwork.Passing { InnerHandler = handler } };

        Assert.Equal((false, Foreign.Policy.IgnoreCookies), (handler.AutomaticRedirection, handler.CookieUsePolicy));
    }

    private static bool IsAt(RecordedRequest request, string place) => place switch
    {
        "refresh token" => request.Path == "/login/common/oauth/tokens",
        "password" => request.Path.EndsWith("/currentToken", StringComparison.Ordinal),
        "state" => request.Path == "/api/state/Cust1",
        _ => request.Path.Contains("/Agents/Chat/", StringComparison.Ordinal),
    };

    private static async Task UseAsync(HttpMessageHandler handler, string address)
    {
        using HttpClient http = new(handler, disposeHandler: false);
        using HttpResponseMessage response = await http.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
    }

    private static HttpMessageHandler Create(string handler, bool redirects = true) => handler switch
    {
        "HttpClientHandler" => new HttpClientHandler { AllowAutoRedirect = redirects },
        "HttpClientHandler in a chain" => new AppNetwork.Passing { InnerHandler = new HttpClientHandler { AllowAutoRedirect = redirects } },
        "SocketsHttpHandler" => new SocketsHttpHandler { AllowAutoRedirect = redirects },
        "SocketsHttpHandler in a long chain" => new AppNetwork.Passing
        {
            InnerHandler = new AppNetwork.Passing
            {
                InnerHandler = new AppNetwork.Passing { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = redirects } },
            },
        },
        "derived handler" => new Derived { AllowAutoRedirect = redirects },
        _ => new Foreign { AutomaticRedirection = redirects },
    };

    private sealed class Derived : HttpClientHandler;

    /// <summary>Has its switches where WinHttpHandler has them.</summary>
    internal sealed class Foreign : HttpMessageHandler
    {
        private readonly SocketsHttpHandler _sockets = new();

        public enum Policy
        {
            IgnoreCookies,
            UseInternalCookieStoreOnly,
        }

        public bool AutomaticRedirection { get; set; } = true;

        public Policy CookieUsePolicy { get; set; } = Policy.UseInternalCookieStoreOnly;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_sockets.AllowAutoRedirect != AutomaticRedirection)
            {
                _sockets.AllowAutoRedirect = AutomaticRedirection;
            }

            if (_sockets.UseCookies != (CookieUsePolicy != Policy.IgnoreCookies))
            {
                _sockets.UseCookies = CookieUsePolicy != Policy.IgnoreCookies;
            }

            HttpMessageInvoker invoker = new(_sockets, disposeHandler: false);
            return invoker.SendAsync(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            _sockets.Dispose();
            base.Dispose(disposing);
        }
    }

    /// <summary>Follows redirects, and nobody can see that it will.</summary>
    private sealed class Opaque : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner = new(new SocketsHttpHandler());

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _inner.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
