using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class RenewalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_number_of_callers_cause_one_exchange()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();

        ChatAuthorization[] all = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => credential.GetAuthorizationAsync(null, Token).AsTask()));

        Assert.All(all, static authorization => Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), authorization));
        Assert.Equal(1, fixture.Exchanges);
    }

    [Fact]
    public async Task A_ticket_in_use_stays_valid_and_an_idle_one_is_renewed_before_use()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        for (int use = 0; use < 10; use++)
        {
            await credential.GetAuthorizationAsync(null, Token);
            fixture.Clock.Advance(TimeSpan.FromHours(5));
        }

        Assert.Equal(1, fixture.Exchanges);
        fixture.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-2=="), await credential.GetAuthorizationAsync(null, Token));
        Assert.Equal(2, fixture.Exchanges);
    }

    [Fact]
    public async Task A_ticket_that_is_refused_for_all_callers_is_renewed_once()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        ChatAuthorization refused = await credential.GetAuthorizationAsync(null, Token);

        ChatAuthorization[] all = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => credential.GetAuthorizationAsync(refused, Token).AsTask()));

        Assert.All(all, static authorization => Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-2=="), authorization));
        Assert.Equal(2, fixture.Exchanges);
    }

    [Fact]
    public async Task Each_exchange_is_signed_with_the_current_minute()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        ChatAuthorization first = await credential.GetAuthorizationAsync(null, Token);
        fixture.Clock.Advance(TimeSpan.FromHours(10));

        await credential.GetAuthorizationAsync(first, Token);

        Assert.Equal(
            ["202603011405", "202603020005"],
            fixture.Requests.Where(static request => request.Path == SignInFixture.ExchangePath)
                .Select(static request => request.Member("SignedSystemToken").Split('.')[^2]));
    }
}
