using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>What becomes of requests to a tenant that has moved.</summary>
public sealed class TenantMoveTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("delete")]
    [InlineData("overwrite")]
    [InlineData("create")]
    public async Task A_misdirected_request_of_any_kind_is_sent_once_more_at_the_new_address(string call)
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        await TenantScene.CallAsync(client);
        scene.Move();

        await TenantScene.CallAsync(client, call);
        await TenantScene.CallAsync(client, call);

        Assert.Equal((2, 2, 2), scene.Counts);
        Assert.Equal(scene.First.Requests[1].Body, scene.Second.Requests[0].Body);
        Assert.Equal(scene.First.Requests[1].Target, scene.Second.Requests[0].Target);
        Assert.All(scene.Second.Requests, static request => Assert.Equal(("SOTicket 7T:ticket==", "app-token"), (request.Header("Authorization"), request.Header("SO-AppToken"))));
        Assert.All(scene.State.Requests, static request => Assert.Equal(("GET", "/api/state/Cust1", null, null), (request.Method, request.Target, request.Header("Authorization"), request.Header("SO-AppToken"))));
    }

    [Theory]
    [InlineData("", "text/plain")]
    [InlineData("<html>Moved</html>", "text/html")]
    [InlineData("""{"Error":true,"ErrorType":"X","Message":"Y"}""", WireServer.JsonType)]
    public async Task The_body_of_a_421_does_not_matter(string body, string contentType)
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(options => options.BaseAddress = new Uri($"{scene.First.Address}/Cust1"));
        scene.Move();
        scene.First.RespondAlways(body, 421, contentType);

        await TenantScene.CallAsync(client, "create");

        Assert.Equal((1, 1, 1), scene.Counts);
    }

    [Fact]
    public async Task A_second_421_surfaces()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        await TenantScene.CallAsync(client);
        scene.Move();
        scene.Second.RespondAlways("", 421);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantScene.CallAsync(client, "create"));

        Assert.Equal("SaveChatSessionEntity failed (421). The tenant is moving, and its new address is not available yet. Try again later.", failure.Message);
        Assert.Equal((2, false), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Equal((2, 2, 1), scene.Counts);
    }

    [Fact]
    public async Task The_same_address_again_surfaces_without_a_second_sending()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        scene.First.RespondAlways("", 421);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantScene.CallAsync(client, "create"));

        Assert.Equal(1, failure.Attempts);
        Assert.Equal((2, 1, 0), scene.Counts);
    }

    [Fact]
    public async Task A_state_that_lags_behind_a_move_is_asked_for_once_in_half_a_minute()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        await TenantScene.CallAsync(client);
        scene.Move();
        scene.SayRunning(scene.First);

        for (int call = 1; call <= 3; call++)
        {
            await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantScene.CallAsync(client, "create"));
        }

        Assert.Equal((2, 4, 0), scene.Counts);
        scene.SayRunning(scene.Second);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        await TenantScene.CallAsync(client, "create");
        Assert.Equal((3, 5, 1), scene.Counts);
    }

    [Fact]
    public async Task Twenty_callers_that_are_misdirected_ask_once()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        await TenantScene.CallAsync(client);
        scene.Move();

        await TenantScene.CallAtOnceAsync(client, 20);
        await TenantScene.CallAtOnceAsync(client, 20);

        Assert.Equal((2, 40), (scene.State.Count, scene.Second.Count));
        Assert.InRange(scene.First.Count, 2, 21);
    }

    [Fact]
    public async Task A_state_that_cannot_be_asked_after_a_421_leaves_nothing_in_doubt()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        await TenantScene.CallAsync(client);
        scene.Move();
        scene.State.RespondAlways("busy", 503);

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => TenantScene.CallAsync(client, "create"));

        Assert.Equal("SaveChatSessionEntity received no response: the state of tenant Cust1 could not be obtained (503).", failure.Message);
        Assert.Equal((1, false), (failure.Attempts, failure.OutcomeUnknown));
        scene.SayRunning(scene.Second);
        await TenantScene.CallAsync(client, "create");
        Assert.Equal((3, 2, 1), scene.Counts);
    }

    [Fact]
    public async Task A_state_that_cannot_be_asked_is_asked_again_with_the_repeats_of_the_call()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(static options => options.Retry.MaxRetryAttempts = 1);
        scene.State.RespondAlways("busy", 503);

        await Assert.ThrowsAsync<ChatAgentConnectionException>(() => TenantScene.CallAsync(client, "create"));

        Assert.Equal((2, 0, 0), scene.Counts);
        Assert.Equal(0, scene.Credential.Count);
    }

    [Fact]
    public async Task A_credential_renewed_at_the_new_address_goes_there_too()
    {
        await using TenantScene scene = TenantScene.Start();
        RenewedTickets tickets = new();
        IChatAgentClient client = scene.NewClient(options =>
        {
            options.BaseAddress = new Uri(scene.First.Address);
            options.Credential = tickets;
        });
        scene.Move();
        scene.Second.RespondAlways("", 401);

        await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => TenantScene.CallAsync(client, "create"));

        Assert.Equal(["SOTicket 7T:1", "SOTicket 7T:2"], scene.Second.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Copies_that_a_handler_of_the_application_sends_find_the_tenant_too()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(application: static services => services.ConfigureHttpClientDefaults(
            static http => http.AddHttpMessageHandler(static () => new Copying())));

        await TenantScene.CallAsync(client);

        Assert.Equal((1, 2, 0), scene.Counts);
    }

    private sealed class Copying : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(CopyOf(request), cancellationToken)).Dispose();
            return await base.SendAsync(CopyOf(request), cancellationToken);
        }

        private static HttpRequestMessage CopyOf(HttpRequestMessage request)
        {
            HttpRequestMessage copy = new(request.Method, request.RequestUri);
            foreach (KeyValuePair<string, object?> option in request.Options)
            {
                copy.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
            }

            return copy;
        }
    }

    private sealed class RenewedTickets : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) =>
            new(ChatAuthorization.SoTicket(refused is null ? "7T:1" : "7T:2"));
    }
}
