using SuperOffice.Chat.Client.Tests.Http;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Authentication;

public sealed class RefreshTokenTests : IDisposable
{
    private readonly QuickWaitsClock _time = new();
    private readonly WireServer _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task The_refresh_token_is_sent_in_a_form_and_never_in_the_address()
    {
        _host.RespondNext("""{"token_type":"Bearer","access_token":"8A:Cust1.a","expires_in":3600,"id_token":"x.y.z"}""");

        Assert.Equal("Bearer 8A:Cust1.a", await AskAsync(Credential()));

        WireRequest request = Assert.Single(_host.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/login/common/oauth/tokens", request.Target);
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.Equal(
            "grant_type=refresh_token&client_id=id1&refresh_token=refresh%2B1&client_secret=secret%261&redirect_uri=https%3A%2F%2Fapp.example%2F",
            request.Body);
    }

    [Fact]
    public async Task The_refresh_token_is_kept_when_the_response_has_none()
    {
        _host.RespondNext("""{"access_token":"8A:1","expires_in":3600}""").RespondNext("""{"access_token":"8A:2","expires_in":3600}""");
        ChatCredential credential = Credential();

        Assert.Equal("Bearer 8A:1", await AskAsync(credential));
        Assert.Equal("Bearer 8A:2", await AskAsync(credential, refused: "8A:1"));

        Assert.All(_host.Requests, static request => Assert.Contains("refresh_token=refresh%2B1&", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_refresh_token_replaces_the_old_one()
    {
        _host.RespondNext("""{"access_token":"8A:1","refresh_token":"refresh2"}""").RespondNext("""{"access_token":"8A:2"}""");
        ChatCredential credential = Credential();

        await AskAsync(credential);
        await AskAsync(credential, refused: "8A:1");

        Assert.Contains("refresh_token=refresh2&", _host.Requests[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":"invalid_grant","error_description":"The token was revoked."}""", "invalid_grant")]
    [InlineData("""{"error":{"code":"Revoked","message":"The token was revoked."}}""", "Revoked")]
    [InlineData("""{"title":"Revoked","detail":"The token was revoked."}""", null)]
    public async Task An_error_with_status_200_is_read_as_an_error(string body, string? error)
    {
        _host.RespondNext(body);

        ChatCredentialException failure = await Assert.ThrowsAsync<ChatCredentialException>(() => AskAsync(Credential()));

        Assert.Equal(error, failure.Error);
        Assert.Contains("The token was revoked", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7200", 7200)]
    [InlineData("\"7200\"", 7200)]
    [InlineData("7200.5", 7200)]
    [InlineData("\"soon\"", 3600)]
    [InlineData("null", 3600)]
    [InlineData("0", 3600)]
    [InlineData("-1", 3600)]
    public async Task The_lifetime_is_as_stated_or_an_hour(string stated, int seconds)
    {
        _host.RespondNext($$"""{"access_token":"8A:1","expires_in":{{stated}}}""").RespondNext("""{"access_token":"8A:2"}""");
        ChatCredential credential = Credential();
        await AskAsync(credential);

        _time.Advance(TimeSpan.FromSeconds(seconds - 331));
        Assert.Equal("Bearer 8A:1", await AskAsync(credential));
        Assert.Single(_host.Requests);
        _time.Advance(TimeSpan.FromSeconds(331));
        Assert.Equal("Bearer 8A:2", await AskAsync(credential));
    }

    [Fact]
    public async Task A_response_without_a_lifetime_is_cached_for_an_hour()
    {
        _host.RespondNext("""{"access_token":"8A:1"}""").RespondNext("""{"access_token":"8A:2"}""");
        ChatCredential credential = Credential();
        await AskAsync(credential);
        _time.Advance(TimeSpan.FromMinutes(60));

        Assert.Equal("Bearer 8A:2", await AskAsync(credential));
    }

    [Fact]
    public async Task The_error_of_the_host_is_reported_without_the_secrets()
    {
        _host.RespondNext("""{"error":"invalid_grant","error_description":"refresh+1 with secret&1 was revoked."}""", 400);

        ChatCredentialException failure = await Assert.ThrowsAsync<ChatCredentialException>(() => AskAsync(Credential()));

        Assert.Contains("invalid_grant", failure.Message, StringComparison.Ordinal);
        Assert.Contains("*** with *** was revoked", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh+1", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret&1", failure.ToString(), StringComparison.Ordinal);
        Assert.Single(_host.Requests);
    }

    [Fact]
    public async Task A_call_reports_the_error_of_the_token_endpoint_and_is_not_sent()
    {
        _host.RespondNext("""{"error":"invalid_grant","error_description":"Consent revoked."}""", 400);
        using WireFixture fixture = WireFixture.Start(options => options.Credential = Credential());

        ChatAgentAuthenticationException failure = await fixture.FailAsync<ChatAgentAuthenticationException>("SaveChatSessionEntity");

        Assert.Contains("Consent revoked", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
        Assert.Empty(fixture.Requests);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_transient_failure_is_attempted_three_times(int status)
    {
        _host.RespondNext("", status).RespondNext("", status).RespondNext("""{"access_token":"8A:1"}""");

        Assert.Equal("Bearer 8A:1", await AskAsync(Credential()));
        Assert.Equal(3, _host.Requests.Count);
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"access_token":null}""")]
    [InlineData("""{"access_token":7}""")]
    [InlineData("""{"access_token":"a\r\nb"}""")]
    public async Task A_token_that_is_not_an_access_token_is_refused(string response)
    {
        _host.RespondNext(response);

        ChatCredentialException failure = await Assert.ThrowsAsync<ChatCredentialException>(() => AskAsync(Credential()));

        Assert.Equal("The exchange of the refresh token failed: the response does not contain an access token", failure.Message);
    }

    [Fact]
    public async Task A_handler_of_the_application_that_cancels_is_reported_as_a_failed_sign_in()
    {
        using ScriptedHandler network = new(static _ => throw new TaskCanceledException("The handler has a timeout of its own."));
        ChatCredential credential = ChatCredential.RefreshToken(
            new() { ClientId = "id1", RefreshToken = "refresh1" }, new ChatCredentialContext { TimeProvider = _time, PrimaryHandler = network });

        ChatCredentialException failure = await Assert.ThrowsAsync<ChatCredentialException>(() => AskAsync(credential));

        Assert.StartsWith("The exchange of the refresh token received no response", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_setting_is_named()
    {
        Assert.Throws<ArgumentNullException>("options", static () => ChatCredential.RefreshToken(null!));
        Assert.StartsWith("ClientId is missing", Assert.Throws<ArgumentException>(
            static () => ChatCredential.RefreshToken(new() { RefreshToken = "r" })).Message, StringComparison.Ordinal);
        Assert.StartsWith("RefreshToken is missing", Assert.Throws<ArgumentException>(
            static () => ChatCredential.RefreshToken(new() { ClientId = "c" })).Message, StringComparison.Ordinal);
        Assert.StartsWith("'nowhere' is not an environment", Assert.Throws<ArgumentException>(
            static () => ChatCredential.RefreshToken(new() { ClientId = "c", RefreshToken = "r", Environment = "nowhere" })).Message, StringComparison.Ordinal);
    }

    private static async Task<string?> AskAsync(ChatCredential credential, string? refused = null) =>
        (await credential.GetAuthorizationAsync(
            refused is null ? null : ChatAuthorization.Bearer(refused), TestContext.Current.CancellationToken)).Header;

    private ChatCredential Credential() => ChatCredential.RefreshToken(
        new RefreshTokenOptions
        {
            Environment = _host.Address,
            ClientId = "id1",
            ClientSecret = "secret&1",
            RefreshToken = "refresh+1",
            RedirectUri = "https://app.example/",
        },
        new ChatCredentialContext { TimeProvider = _time });
}
