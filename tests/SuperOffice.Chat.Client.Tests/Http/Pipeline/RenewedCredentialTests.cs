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
        await using FaultScene scene = await FaultScene.StartAsync(options => options.Credential = tickets);
        scene.Emulator.Access.RevokeAll().AllowSoTicket("7T:2");

        await scene.CallAsync(call, TestContext.Current.CancellationToken);

        Assert.Equal(["SOTicket 7T:1", "SOTicket 7T:2"], scene.Emulator.Requests.Select(static request => request.Headers["Authorization"]));
        Assert.Equal([null, "SOTicket"], tickets.Refused);
        Assert.All(scene.Emulator.Requests, static request => Assert.Equal("emulator-app-token", request.Headers["SO-AppToken"]));
        Assert.Equal(scene.Emulator.Requests[0].Body, scene.Emulator.Requests[1].Body);
    }

    [Fact]
    public async Task A_second_refusal_surfaces_without_a_loop()
    {
        await using FaultScene scene = await FaultScene.StartAsync(static options => options.Credential = new NumberedTickets());
        scene.Emulator.Access.RevokeAll();

        ChatAgentAuthenticationException failure =
            Assert.IsType<ChatAgentAuthenticationException>(await scene.FailAsync("create"));

        Assert.Equal(2, scene.Emulator.Requests.Count);
        Assert.Equal(2, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task The_same_credential_is_not_sent_again()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        scene.Emulator.Access.RevokeAll();

        await scene.FailAsync("create");

        Assert.Single(scene.Emulator.Requests);
    }

    [Fact]
    public async Task A_credential_is_asked_for_anew_at_each_repeat()
    {
        NumberedTickets tickets = new() { RenewsAlways = true };
        await using FaultScene scene = await FaultScene.StartAsync(options => options.Credential = tickets);
        scene.Emulator.Access.AllowSoTicket("7T:1").AllowSoTicket("7T:2");
        scene.Emulator.Faults.Add(ChatFault.BadGateway());

        await scene.CallAsync("read", TestContext.Current.CancellationToken);

        Assert.Equal(["SOTicket 7T:1", "SOTicket 7T:2"], scene.Emulator.Requests.Select(static request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_credential_that_cannot_be_got_is_an_authentication_error_and_nothing_is_sent()
    {
        await using FaultScene scene = await FaultScene.StartAsync(static options => options.Credential = new BrokenCredential());

        ChatAgentAuthenticationException failure =
            Assert.IsType<ChatAgentAuthenticationException>(await scene.FailAsync("create"));

        Assert.IsType<TimeZoneNotFoundException>(failure.InnerException);
        Assert.Empty(scene.Emulator.Requests);
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
