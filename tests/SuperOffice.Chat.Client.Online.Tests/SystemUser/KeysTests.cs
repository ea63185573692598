using SuperOffice.Chat.Client.Online.Tests.Scenes;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class KeysTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_tenants_fetch_the_keys_once()
    {
        using SignInScene scene = new();
        SystemUserCredential[] tenants =
        [
            .. Enumerable.Range(1, 50).Select(number => scene.Credential(Tenant(scene, $"Cust{number}"))),
        ];

        await Task.WhenAll(tenants.Select(static tenant => tenant.GetAuthorizationAsync(null, Token).AsTask()));

        Assert.Equal((50, 1, 1), (scene.Exchanges, scene.Count(SignInScene.MetadataPath), scene.Count(SignInScene.KeysPath)));
    }

    [Fact]
    public async Task Keys_are_fetched_anew_once_for_a_key_that_is_not_known()
    {
        using SignInScene scene = new();
        SystemUserCredential credential = scene.Credential();
        ChatAuthorization first = await credential.GetAuthorizationAsync(null, Token);
        scene.PublishedKeys = [("host-1", TestKeys.Host), ("host-2", TestKeys.Other)];
        scene.Exchange = (number, request) => SignInReply.Success(Rotated(scene.Token(number, request)).Sign());

        ChatAuthorization second = await credential.GetAuthorizationAsync(first, Token);

        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-2=="), second);
        Assert.Equal((2, 2), (scene.Exchanges, scene.Count(SignInScene.KeysPath)));
    }

    [Fact]
    public async Task A_key_that_stays_unknown_is_looked_for_once_and_refused()
    {
        using SignInScene scene = new();
        scene.Exchange = (number, request) => SignInReply.Success(Rotated(scene.Token(number, request)).Sign());

        ChatCredentialException refused = await scene.FailAsync();

        Assert.Contains("the token is signed with a key that the identity provider does not publish", refused.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2), (scene.Exchanges, scene.Count(SignInScene.KeysPath)));
    }

    [Fact]
    public async Task Keys_are_kept_for_half_a_day()
    {
        using SignInScene scene = new();
        SystemUserCredential credential = scene.Credential();
        ChatAuthorization first = await credential.GetAuthorizationAsync(null, Token);
        scene.Clock.Advance(TimeSpan.FromHours(11));
        ChatAuthorization second = await credential.GetAuthorizationAsync(first, Token);
        Assert.Equal(1, scene.Count(SignInScene.KeysPath));

        scene.Clock.Advance(TimeSpan.FromHours(2));
        await credential.GetAuthorizationAsync(second, Token);

        Assert.Equal((3, 2), (scene.Exchanges, scene.Count(SignInScene.KeysPath)));
    }

    [Theory]
    [InlineData("https://keys.example.org/jwks", "published an address for its keys that is outside its domain")]
    [InlineData("file:///etc/passwd", "published an address for its keys that is outside its domain")]
    [InlineData("nowhere", "published an address for its keys that is outside its domain")]
    public async Task Keys_from_elsewhere_are_not_fetched(string address, string why)
    {
        using SignInScene scene = new() { KeysAddress = address };

        Assert.Contains(why, (await scene.FailAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_without_keys_is_asked_again_by_the_next_request()
    {
        using SignInScene scene = new() { PublishedKeys = [] };
        SystemUserCredential credential = scene.Credential();
        await Assert.ThrowsAsync<ChatCredentialException>(() => credential.GetAuthorizationAsync(null, Token).AsTask());
        scene.PublishedKeys = [("host-1", TestKeys.Host)];

        Assert.Equal("SOTicket", (await credential.GetAuthorizationAsync(null, Token)).Scheme);
    }

    private static TokenDraft Rotated(TokenDraft token) =>
        token with { Key = TestKeys.Other, Header = """{"typ":"JWT","alg":"RS256","kid":"host-2"}""" };

    private static SystemUserOptions Tenant(SignInScene scene, string id)
    {
        SystemUserOptions options = scene.Options;
        options.TenantId = id;
        return options;
    }
}
