using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>Tests requests to a tenant that has moved.</summary>
public sealed class TenantMoveTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("delete")]
    [InlineData("overwrite")]
    [InlineData("create")]
    public async Task A_misdirected_request_of_any_kind_is_sent_once_more_at_the_new_address(string call)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        await TenantFixture.CallAsync(client);
        fixture.Move();

        await TenantFixture.CallAsync(client, call);
        await TenantFixture.CallAsync(client, call);

        Assert.Equal((2, 2, 2), fixture.Counts);
        Assert.Equal(fixture.First.Requests[1].Body, fixture.Second.Requests[0].Body);
        Assert.Equal(fixture.First.Requests[1].Target, fixture.Second.Requests[0].Target);
        Assert.All(fixture.Second.Requests, static request => Assert.Equal(("SOTicket 7T:ticket==", "app-token"), (request.Header("Authorization"), request.Header("SO-AppToken"))));
        Assert.All(fixture.State.Requests, static request => Assert.Equal(("GET", "/api/state/Cust1", null, null), (request.Method, request.Target, request.Header("Authorization"), request.Header("SO-AppToken"))));
    }

    [Theory]
    [InlineData("", "text/plain")]
    [InlineData("<html>Moved</html>", "text/html")]
    [InlineData("""{"Error":true,"ErrorType":"X","Message":"Y"}""", WireServer.JsonType)]
    public async Task The_body_of_a_421_does_not_matter(string body, string contentType)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(options => options.BaseAddress = new Uri($"{fixture.First.Address}/Cust1"));
        fixture.Move();
        fixture.First.RespondAlways(body, 421, contentType);

        await TenantFixture.CallAsync(client, "create");

        Assert.Equal((1, 1, 1), fixture.Counts);
    }

    [Fact]
    public async Task A_second_421_surfaces()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        await TenantFixture.CallAsync(client);
        fixture.Move();
        fixture.Second.RespondAlways("", 421);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.Equal("SaveChatSessionEntity failed (421). The tenant is moving, and its new address is not available yet. Try again later.", failure.Message);
        Assert.Equal((2, false), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Equal((2, 2, 1), fixture.Counts);
    }

    [Fact]
    public async Task The_same_address_again_surfaces_without_a_second_sending()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        fixture.First.RespondAlways("", 421);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.Equal(1, failure.Attempts);
        Assert.Equal((2, 1, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_state_that_lags_behind_a_move_is_requested_once_in_half_a_minute()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        await TenantFixture.CallAsync(client);
        fixture.Move();
        fixture.SayRunning(fixture.First);

        for (int call = 1; call <= 3; call++)
        {
            await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantFixture.CallAsync(client, "create"));
        }

        Assert.Equal((2, 4, 0), fixture.Counts);
        fixture.SayRunning(fixture.Second);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await TenantFixture.CallAsync(client, "create");
        Assert.Equal((3, 5, 1), fixture.Counts);
    }

    [Fact]
    public async Task Twenty_misdirected_callers_send_one_state_request()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        await TenantFixture.CallAsync(client);
        fixture.Move();

        await TenantFixture.CallAtOnceAsync(client, 20);
        await TenantFixture.CallAtOnceAsync(client, 20);

        Assert.Equal((2, 40), (fixture.State.Count, fixture.Second.Count));
        Assert.InRange(fixture.First.Count, 2, 21);
    }

    [Fact]
    public async Task A_state_that_cannot_be_requested_after_a_421_leaves_the_outcome_known()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        await TenantFixture.CallAsync(client);
        fixture.Move();
        fixture.State.RespondAlways("busy", 503);

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.Equal("SaveChatSessionEntity received no response: the state of tenant Cust1 could not be obtained (503).", failure.Message);
        Assert.Equal((1, false), (failure.Attempts, failure.OutcomeUnknown));
        fixture.SayRunning(fixture.Second);
        await TenantFixture.CallAsync(client, "create");
        Assert.Equal((3, 2, 1), fixture.Counts);
    }

    [Fact]
    public async Task A_state_that_cannot_be_requested_is_requested_again_with_the_retries_of_the_call()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(static options => options.Retry.MaxRetryAttempts = 1);
        fixture.State.RespondAlways("busy", 503);

        await Assert.ThrowsAsync<ChatAgentConnectionException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.Equal((2, 0, 0), fixture.Counts);
        Assert.Equal(0, fixture.Credential.Count);
    }

    [Fact]
    public async Task A_credential_renewed_at_the_new_address_goes_there_too()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        RenewedTickets tickets = new();
        IChatAgentClient client = fixture.NewClient(options =>
        {
            options.BaseAddress = new Uri(fixture.First.Address);
            options.Credential = tickets;
        });
        fixture.Move();
        fixture.Second.RespondAlways("", 401);

        await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => TenantFixture.CallAsync(client, "create"));

        Assert.Equal(["SOTicket 7T:1", "SOTicket 7T:2"], fixture.Second.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Copies_that_a_handler_of_the_application_sends_find_the_tenant_too()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(application: static services => services.ConfigureHttpClientDefaults(
            static http => http.AddHttpMessageHandler(static () => new Copying())));

        await TenantFixture.CallAsync(client);

        Assert.Equal((1, 2, 0), fixture.Counts);
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
