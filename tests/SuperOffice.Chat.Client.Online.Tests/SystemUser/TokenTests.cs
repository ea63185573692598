using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class TokenTests
{
    private static readonly Dictionary<string, Func<TokenDraft, string>> Forgeries = new()
    {
        ["wrong key"] = static token => (token with { Key = TestKeys.Other }).Sign(),
        ["no key id and a wrong key"] = static token => (token with { Key = TestKeys.Other, Header = """{"alg":"RS256"}""" }).Sign(),
        ["wrong issuer"] = static token => (token with { Issuer = "\"iss\":\"https://online.superoffice.com\"," }).Sign(),
        ["no issuer"] = static token => (token with { Issuer = "" }).Sign(),
        ["wrong audience"] = static token => (token with { Audience = "\"aud\":\"spn:99\"," }).Sign(),
        ["audience without its prefix"] = static token => (token with { Audience = "\"aud\":\"1834158452\"," }).Sign(),
        ["two audiences"] = static token => (token with { Audience = "\"aud\":[\"spn:1834158452\",\"spn:99\"]," }).Sign(),
        ["no audience"] = static token => (token with { Audience = "" }).Sign(),
        ["no serial number"] = static token => (token with { Audience = "\"aud\":\"spn:\",", Serial = "" }).Sign(),
        ["expired"] = static token => (token with { Begins = TimeSpan.FromMinutes(-20), Ends = TimeSpan.FromMinutes(-6) }).Sign(),
        ["not yet valid"] = static token => (token with { Begins = TimeSpan.FromMinutes(6), Ends = TimeSpan.FromMinutes(20) }).Sign(),
        ["without an end"] = static token => (token with { Ends = null }).Sign(),
        ["algorithm none"] = static token => (token with { Header = """{"typ":"JWT","alg":"none","kid":"host-1"}""" }).LeaveUnsigned(),
        ["signature left out"] = static token => token.LeaveUnsigned(),
        ["HS256 with the public key"] = static token => (token with { Header = """{"typ":"JWT","alg":"HS256","kid":"host-1"}""" }).SignWithPublicKeyAsPassword(),
        ["another algorithm in the header"] = static token => (token with { Header = """{"typ":"JWT","alg":"RS512","kid":"host-1"}""" }).Sign(),
        ["a changed payload"] = static token => Swap(token.Sign(), (token with { Ticket = "7T:forged==" }).Sign()),
        ["another tenant"] = static token => (token with { Tenant = "Cust99999" }).Sign(),
        ["no tenant"] = static token => (token with { Tenant = "" }).Sign(),
        ["no ticket"] = static token => (token with { Ticket = "" }).Sign(),
        ["a ticket that splits the header"] = static token => (token with { Ticket = "7T:a\\r\\nX: y" }).Sign(),
        ["an address of somebody else"] = static token => (token with { Address = "https://superoffice.com.example.org/Cust12345/api/" }).Sign(),
        ["an address that is none"] = static token => (token with { Address = "//" }).Sign(),
        ["nonsense"] = static _ => "nonsense",
        ["three parts of nonsense"] = static _ => "a.b.c",
    };

    public static TheoryData<string> Forged => [.. Forgeries.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task An_invalid_token_gets_no_ticket(string forgery)
    {
        using SignInFixture fixture = new();
        fixture.Exchange = (_, _) => SignInReply.Success(Forgeries[forgery](fixture.Token()));

        ChatCredentialException refused = await fixture.FailAsync();

        Assert.Contains("returned an invalid token for the system user of Cust12345: the token ", refused.Message, StringComparison.Ordinal);
        Assert.Null(refused.InnerException);
        Assert.Equal(1, fixture.Exchanges);
    }

    [Theory]
    [InlineData("wrong key", "has no valid RS256 signature")]
    [InlineData("algorithm none", "has no valid RS256 signature")]
    [InlineData("HS256 with the public key", "has no valid RS256 signature")]
    [InlineData("wrong issuer", "was not issued by SuperOffice AS")]
    [InlineData("wrong audience", "has an audience that does not match")]
    [InlineData("expired", "has expired")]
    [InlineData("not yet valid", "is not valid yet")]
    [InlineData("another tenant", "was not issued for tenant Cust12345")]
    [InlineData("an address of somebody else", "contains a tenant address outside the environment")]
    public async Task The_error_names_the_problem(string forgery, string why)
    {
        using SignInFixture fixture = new();
        fixture.Exchange = (_, _) => SignInReply.Success(Forgeries[forgery](fixture.Token()));

        Assert.Contains($"the token {why}", (await fixture.FailAsync()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-4, 6)]
    [InlineData(4, 10)]
    [InlineData(-10, -4)]
    public async Task Clocks_may_differ_by_some_minutes(int begins, int ends)
    {
        using SignInFixture fixture = new();
        fixture.Exchange = (_, _) => SignInReply.Success(
            (fixture.Token() with { Begins = TimeSpan.FromMinutes(begins), Ends = TimeSpan.FromMinutes(ends) }).Sign());

        Assert.Equal("SOTicket", (await fixture.Credential().GetAuthorizationAsync(null, Token)).Scheme);
    }

    [Fact]
    public async Task An_issue_time_as_text_and_an_administrator_False_are_read()
    {
        // As the platform writes them; every token of these tests has both.
        using SignInFixture fixture = new();

        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), await fixture.Credential().GetAuthorizationAsync(null, Token));
    }

    [Fact]
    public async Task A_clock_that_is_far_off_is_reported_when_a_token_is_not_yet_valid()
    {
        using SignInFixture fixture = new();
        using DatedHandler handler = new(fixture.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        fixture.Exchange = (_, _) => SignInReply.Success((fixture.Token() with { Begins = TimeSpan.FromHours(1), Ends = TimeSpan.FromHours(2) }).Sign());

        Assert.EndsWith(
            "the token is not valid yet. The clock of this computer is 60 minutes behind the clock of the identity provider.", (await fixture.FailAsync(handler)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_the_tenant_is_taken_from_the_token()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        Assert.Null(credential.TenantAddress);

        await credential.GetAuthorizationAsync(null, Token);

        Assert.Equal(new Uri("http://127.0.0.1:9/Cust12345/api/"), credential.TenantAddress);
    }

    [Fact]
    public async Task Another_serial_number_than_before_is_not_accepted()
    {
        using SignInFixture fixture = new();
        fixture.Exchange = (number, _) => SignInReply.Success(
            number == 1 ? fixture.Token().Sign() : (fixture.Token() with { Serial = "7", Audience = "\"aud\":\"spn:7\"," }).Sign());
        SystemUserCredential credential = fixture.Credential();
        ChatAuthorization first = await credential.GetAuthorizationAsync(null, Token);

        ChatCredentialException refused = await Assert.ThrowsAsync<ChatCredentialException>(
            () => credential.GetAuthorizationAsync(first, Token).AsTask());

        Assert.Contains("has a different serial number than before", refused.Message, StringComparison.Ordinal);
    }

    private static string Swap(string signed, string forged) =>
        $"{forged[..forged.LastIndexOf('.')]}{signed[signed.LastIndexOf('.')..]}";
}
