using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class KeysTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_tenants_fetch_the_keys_once()
    {
        using SignInFixture fixture = new();
        SystemUserCredential[] tenants =
        [
            .. Enumerable.Range(1, 50).Select(number => fixture.Credential(Tenant(fixture, $"Cust{number}"))),
        ];

        await Task.WhenAll(tenants.Select(static tenant => tenant.GetAuthorizationAsync(null, Token).AsTask()));

        Assert.Equal((50, 1, 1), (fixture.Exchanges, fixture.Count(SignInFixture.MetadataPath), fixture.Count(SignInFixture.KeysPath)));
    }

    [Fact]
    public async Task Keys_are_fetched_again_once_for_an_unknown_key()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        ChatAuthorization first = await credential.GetAuthorizationAsync(null, Token);
        fixture.PublishedKeys = [("host-1", TestKeys.Host), ("host-2", TestKeys.Other)];
        fixture.Exchange = (number, request) => SignInReply.Success(Rotated(fixture.Token(number, request)).Sign());

        ChatAuthorization second = await credential.GetAuthorizationAsync(first, Token);

        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-2=="), second);
        Assert.Equal((2, 2), (fixture.Exchanges, fixture.Count(SignInFixture.KeysPath)));
    }

    [Fact]
    public async Task A_key_that_stays_unknown_is_requested_once_and_refused()
    {
        using SignInFixture fixture = new();
        fixture.Exchange = (number, request) => SignInReply.Success(Rotated(fixture.Token(number, request)).Sign());

        ChatCredentialException refused = await fixture.FailAsync();

        Assert.Contains("the token is signed with a key that the identity provider does not publish", refused.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2), (fixture.Exchanges, fixture.Count(SignInFixture.KeysPath)));
    }

    [Fact]
    public async Task Keys_are_cached_for_half_a_day()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        ChatAuthorization first = await credential.GetAuthorizationAsync(null, Token);
        fixture.Clock.Advance(TimeSpan.FromHours(11));
        ChatAuthorization second = await credential.GetAuthorizationAsync(first, Token);
        Assert.Equal(1, fixture.Count(SignInFixture.KeysPath));

        fixture.Clock.Advance(TimeSpan.FromHours(2));
        await credential.GetAuthorizationAsync(second, Token);

        Assert.Equal((3, 2), (fixture.Exchanges, fixture.Count(SignInFixture.KeysPath)));
    }

    [Theory]
    [InlineData("https://keys.example.org/jwks", "published an address for its keys that is outside its domain")]
    [InlineData("file:///etc/passwd", "published an address for its keys that is outside its domain")]
    [InlineData("nowhere", "published an address for its keys that is outside its domain")]
    public async Task Keys_from_elsewhere_are_not_fetched(string address, string why)
    {
        using SignInFixture fixture = new() { KeysAddress = address };

        Assert.Contains(why, (await fixture.FailAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keys_of_a_host_that_had_none_are_requested_again_by_the_next_request()
    {
        using SignInFixture fixture = new() { PublishedKeys = [] };
        SystemUserCredential credential = fixture.Credential();
        await Assert.ThrowsAsync<ChatCredentialException>(() => credential.GetAuthorizationAsync(null, Token).AsTask());
        fixture.PublishedKeys = [("host-1", TestKeys.Host)];

        Assert.Equal("SOTicket", (await credential.GetAuthorizationAsync(null, Token)).Scheme);
    }

    private static TokenDraft Rotated(TokenDraft token) =>
        token with { Key = TestKeys.Other, Header = """{"typ":"JWT","alg":"RS256","kid":"host-2"}""" };

    private static SystemUserOptions Tenant(SignInFixture fixture, string id)
    {
        SystemUserOptions options = fixture.Options;
        options.TenantId = id;
        return options;
    }
}
