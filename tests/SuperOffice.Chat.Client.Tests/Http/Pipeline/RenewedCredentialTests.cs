using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class RenewedCredentialTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("delete")]
    [InlineData("overwrite")]
    [InlineData("create")]
    public async Task A_refused_credential_is_renewed_once_and_the_request_sent_once_more(string call)
    {
        NumberedTickets tickets = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(options => options.Credential = tickets);
        fixture.Emulator.Access.RevokeAll().AllowSoTicket("7T:2");

        await fixture.CallAsync(call, TestContext.Current.CancellationToken);

        Assert.Equal(["SOTicket 7T:1", "SOTicket 7T:2"], fixture.Emulator.Requests.Select(static request => request.Headers["Authorization"]));
        Assert.Equal([null, "SOTicket"], tickets.Refused);
        Assert.All(fixture.Emulator.Requests, static request => Assert.Equal("emulator-app-token", request.Headers["SO-AppToken"]));
        Assert.Equal(fixture.Emulator.Requests[0].Body, fixture.Emulator.Requests[1].Body);
    }

    [Fact]
    public async Task A_second_refusal_surfaces_without_a_loop()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Credential = new NumberedTickets());
        fixture.Emulator.Access.RevokeAll();

        ChatAgentAuthenticationException failure =
            Assert.IsType<ChatAgentAuthenticationException>(await fixture.FailAsync("create"));

        Assert.Equal(2, fixture.Emulator.Requests.Count);
        Assert.Equal(2, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task The_same_credential_is_not_sent_again()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Access.RevokeAll();

        await fixture.FailAsync("create");

        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_credential_is_requested_again_for_each_retry()
    {
        NumberedTickets tickets = new() { RenewsAlways = true };
        await using FaultFixture fixture = await FaultFixture.StartAsync(options => options.Credential = tickets);
        fixture.Emulator.Access.AllowSoTicket("7T:1").AllowSoTicket("7T:2");
        fixture.Emulator.Faults.Add(ChatFault.BadGateway());

        await fixture.CallAsync("read", TestContext.Current.CancellationToken);

        Assert.Equal(["SOTicket 7T:1", "SOTicket 7T:2"], fixture.Emulator.Requests.Select(static request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_credential_that_cannot_be_obtained_is_an_authentication_error_and_nothing_is_sent()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Credential = new BrokenCredential());

        ChatAgentAuthenticationException failure =
            Assert.IsType<ChatAgentAuthenticationException>(await fixture.FailAsync("create"));

        Assert.IsType<TimeZoneNotFoundException>(failure.InnerException);
        Assert.Empty(fixture.Emulator.Requests);
        Assert.Equal(0, failure.Attempts);
    }

    private sealed class NumberedTickets : ChatCredential
    {
        private int _number = 1;

        public bool RenewsAlways { get; init; }

        public List<string?> Refused { get; } = [];

        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken)
        {
            Refused.Add(refused?.Scheme);
            if (refused is not null || (RenewsAlways && Refused.Count > 1))
            {
                _number++;
            }

            return new(ChatAuthorization.SoTicket($"7T:{_number}"));
        }
    }

    private sealed class BrokenCredential : ChatCredential
    {
        public override ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken) => throw new TimeZoneNotFoundException();
    }
}
