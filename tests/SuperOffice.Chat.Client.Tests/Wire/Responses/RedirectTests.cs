using System.Net;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>A redirect turns the POST into a GET, which describes the operation instead of running it.</summary>
public sealed class RedirectTests
{
    private const string Description = """{"Name":"GetChatSessionEntity","ChatSessionId":"int32","Description":"Gets a ChatSessionEntity object."}""";

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task It_is_not_followed_and_nothing_reaches_the_other_host(int status)
    {
        using WireFixture other = WireFixture.Start();
        using WireFixture fixture = WireFixture.Start(static options => options.AppToken = "app-token");
        fixture.RespondAt(WireFixture.AgentPath + "SaveChatSessionEntity", [], status, ("Location", other.AddressOf("/elsewhere?ReturnUrl=x")));

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("SaveChatSessionEntity");

        Assert.Equal(
            $"SaveChatSessionEntity failed: the response (HTTP {status}) is a redirect to host '127.0.0.1', which is not followed to protect the credential. Set BaseAddress to the address of the web API.{(status == 303 ? " The operation may have completed on the server; check before retrying." : "")}",
            failure.Message);
        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Equal(status == 303, failure.OutcomeUnknown);
        Assert.Empty(other.Requests);
        Assert.Single(fixture.Requests);
    }

    [Fact]
    public async Task Only_the_host_of_its_target_is_reported()
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.RespondAt(WireFixture.AgentPath + "GetChatSessionEntity", [], 302, ("Location", "https://login.example.com/signin?ticket=7T:abc"));

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("GetChatSessionEntity");

        Assert.Contains("a redirect to host 'login.example.com',", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("7T:abc", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("login?x=1")]
    public async Task A_target_without_a_host_is_reported_as_another_path(string location)
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.RespondAt(WireFixture.AgentPath + "GetChatSessionEntity", [], 302, ("Location", location));

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("GetChatSessionEntity");

        Assert.Contains("a redirect to another path,", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GetChatSessionEntity", "?chatSessionEntityId=5")]
    [InlineData("SaveChatSessionEntity", "")]
    [InlineData("DeleteChatSessionEntity", "?chatSessionEntityId=5")]
    public async Task The_description_that_a_redirecting_handler_gets_is_not_a_response(string operation, string query)
    {
        using HttpMessageHandler follower = new Hidden(new HttpClientHandler { AllowAutoRedirect = true });
        using WireFixture fixture = WireFixture.Start(primaryHandler: follower);
        fixture.RespondAt(WireFixture.AgentPath + operation, [], 302, ("Location", WireFixture.AgentPath + operation + query));
        fixture.RespondToGetAt(WireFixture.AgentPath + operation, Description);

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>(operation);

        Assert.Equal(["POST", "GET"], fixture.Requests.Select(static request => request.Method));
        Assert.Contains("comes from '127.0.0.1' after a redirect that a handler of the application followed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_from_another_path_is_not_a_response_of_the_operation()
    {
        using HttpMessageHandler follower = new Hidden(new HttpClientHandler { AllowAutoRedirect = true });
        using WireFixture fixture = WireFixture.Start(primaryHandler: follower);
        fixture.RespondAt(WireFixture.AgentPath + "SaveChatSessionEntity", [], 307, ("Location", "/login"));
        fixture.RespondAt("/login", """{"ChatSessionId":5}"""u8.ToArray(), 200);

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("SaveChatSessionEntity");

        Assert.Equal(["POST", "POST"], fixture.Requests.Select(static request => request.Method));
        Assert.Contains("after a redirect", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>A custom handler of the application, whose inner handler cannot be inspected or corrected.</summary>
    private sealed class Hidden : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner;

        public Hidden(HttpMessageHandler inner) => _inner = new HttpMessageInvoker(inner);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _inner.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
