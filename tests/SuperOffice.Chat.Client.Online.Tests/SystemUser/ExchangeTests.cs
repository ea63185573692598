using System.Net;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class ExchangeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_exchange_is_a_JSON_body_with_four_members_and_nothing_in_the_address()
    {
        using SignInFixture fixture = new();

        ChatAuthorization authorization = await fixture.Credential().GetAuthorizationAsync(null, Token);

        SignInRequest request = Assert.Single(fixture.Requests, static request => request.Path == SignInFixture.ExchangePath);
        Assert.Equal(("POST", ""), (request.Method, request.Query));
        Assert.Equal(
            ["SignedSystemToken", "ApplicationToken", "ContextIdentifier", "ReturnTokenType"],
            JsonNode.Parse(request.Body)!.AsObject().Select(static member => member.Key));
        Assert.StartsWith("Chat App-a.b c-Xy1z.202603011405.", request.Member("SignedSystemToken"), StringComparison.Ordinal);
        Assert.Equal("client-secret-77aa", request.Member("ApplicationToken"));
        Assert.Equal("Cust12345", request.Member("ContextIdentifier"));
        Assert.Equal("JWT", request.Member("ReturnTokenType"));
        Assert.Equal(ChatAuthorization.SoTicket("7T:ticket-1=="), authorization);
    }

    [Theory]
    [InlineData("InvalidTimestamp", "InvalidTimestamp", "Correct the clock")]
    [InlineData("The time stamp: invalid timestamp.", "InvalidTimestamp", "Correct the clock")]
    [InlineData("InvalidSignature", "InvalidSignature", "private key of this app for this environment")]
    [InlineData("Consent: NeedsReapproval", "NeedsReapproval", "approve the app again")]
    [InlineData("Revoked", "Revoked", "approve the app again")]
    [InlineData("Denied", "Denied", "must approve the app")]
    [InlineData("Expired", "Expired", "approve the app again")]
    [InlineData("Something new", null, "Check the tenant, the environment, the client secret and the private key")]
    public async Task A_refusal_inside_a_success_is_reported_with_its_error_message_and_advice(string sentence, string? error, string advice)
    {
        using SignInFixture fixture = new() { Exchange = (_, _) => SignInReply.Refusal(sentence) };

        ChatCredentialException refused = await fixture.FailAsync();

        Assert.Equal(error, refused.Error);
        Assert.Contains($"rejected the system user of Cust12345: '{sentence.TrimEnd('.')}'.", refused.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, fixture.Exchanges);
    }

    [Theory]
    [InlineData(200, """{"error":"invalid_client","error_description":"Revoked by the administrator"}""")]
    [InlineData(400, """{"error":"invalid_client","error_description":"Revoked by the administrator"}""")]
    [InlineData(200, """{"error":{"message":"Revoked by the administrator"}}""")]
    [InlineData(400, """{"title":"Revoked by the administrator","status":400}""")]
    [InlineData(401, """{"Message":"Revoked by the administrator"}""")]
    public async Task A_refusal_in_another_error_format_is_reported_with_its_error_message_and_advice(int status, string body)
    {
        using SignInFixture fixture = new() { Exchange = (_, _) => new(status, body) };

        ChatCredentialException refused = await fixture.FailAsync();

        Assert.Equal("Revoked", refused.Error);
        Assert.Contains("rejected the system user of Cust12345: '", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Revoked by the administrator'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, fixture.Exchanges);
    }

    [Fact]
    public async Task A_response_beyond_the_limit_is_not_retried()
    {
        using SignInFixture fixture = new() { Exchange = static (_, _) => new(200, new string(' ', (1024 * 1024) + 1)) };

        ChatCredentialException refused = await fixture.FailAsync();

        Assert.Contains("exceeds 1048576 bytes", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.IsTransient);
        Assert.Equal(1, fixture.Exchanges);
    }

    [Fact]
    public async Task A_clock_that_is_far_off_is_reported()
    {
        using SignInFixture fixture = new() { Exchange = (_, _) => SignInReply.Refusal("InvalidTimestamp") };
        using DatedHandler handler = new(fixture.Clock.GetUtcNow() + TimeSpan.FromMinutes(37));

        ChatCredentialException refused = await fixture.FailAsync(handler);

        Assert.EndsWith("The clock of this computer is 37 minutes behind the clock of the identity provider.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_transient_failure_is_retried_twice(int status)
    {
        using SignInFixture fixture = new();
        Func<int, SignInRequest, SignInReply> succeed = fixture.Exchange;
        fixture.Exchange = (number, request) => number < 3 ? new(status, "<html>busy</html>") : succeed(number, request);

        await fixture.Credential().GetAuthorizationAsync(null, Token);

        Assert.Equal(3, fixture.Exchanges);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], fixture.Clock.Waits);
    }

    [Fact]
    public async Task A_persistent_failure_is_not_attempted_a_fourth_time()
    {
        using SignInFixture fixture = new() { Exchange = (_, _) => new(503, "<html>busy</html>") };

        ChatCredentialException failed = await fixture.FailAsync();

        Assert.Contains("HTTP 503", failed.Message, StringComparison.Ordinal);
        Assert.Equal(3, fixture.Exchanges);
    }

    [Theory]
    [InlineData("4", 3)]
    [InlineData("60", 1)]
    public async Task The_wait_that_the_host_requests_is_applied_or_not_started(string retryAfter, int exchanges)
    {
        using SignInFixture fixture = new() { Exchange = (_, _) => new(429, "", ("Retry-After", retryAfter)) };

        await fixture.FailAsync();

        Assert.Equal(exchanges, fixture.Exchanges);
        Assert.Equal(exchanges - 1, fixture.Clock.Waits.Count);
        Assert.All(fixture.Clock.Waits, static wait => Assert.InRange(wait, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5)));
    }

    [Theory]
    [InlineData(400, "", "HTTP 400")]
    [InlineData(403, "<html>no</html>", "HTTP 403")]
    [InlineData(404, "", "Check the address of the environment.")]
    [InlineData(200, "<html>Sign in</html>", "does not contain the expected JSON")]
    [InlineData(200, "{}", "does not contain the expected JSON")]
    [InlineData(200, "null", "does not contain the expected JSON")]
    [InlineData(200, """{"IsSuccessful":true,"Token":""}""", "does not contain the expected JSON")]
    [InlineData(400, """{"IsSuccessful":false,"ErrorMessage":"Wrong application"}""", "'Wrong application'")]
    public async Task A_permanent_error_is_reported_at_once(int status, string body, string reported)
    {
        using SignInFixture fixture = new() { Exchange = (_, _) => new(status, body) };

        ChatCredentialException failed = await fixture.FailAsync();

        Assert.Contains(reported, failed.Message, StringComparison.Ordinal);
        Assert.Equal(1, fixture.Exchanges);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using SignInFixture elsewhere = new();
        using SignInFixture fixture = new();
        fixture.Exchange = (_, _) => new(307, "", ("Location", elsewhere.Environment + SignInFixture.ExchangePath));

        ChatCredentialException failed = await fixture.FailAsync();

        Assert.Contains("the response (HTTP 307) is a redirect to 127.0.0.1. Redirects are not followed", failed.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_attempted_three_times()
    {
        using SignInFixture fixture = new();
        int attempts = 0;
        using FailingHandler handler = new(() => ++attempts);

        ChatCredentialException failed = await Assert.ThrowsAsync<ChatCredentialException>(
            () => fixture.Credential(handler: handler).GetAuthorizationAsync(null, Token).AsTask());

        Assert.Contains("could not be reached (ConnectionError)", failed.Message, StringComparison.Ordinal);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task No_failure_shows_a_secret()
    {
        using SignInFixture fixture = new();
        SignInReply[] replies =
        [
            SignInReply.Refusal($"Bad token {SignInFixture.SystemToken}.202603011405.abc for {SignInFixture.ClientSecret}"),
            SignInReply.Success(fixture.Token().LeaveUnsigned()),
            SignInReply.Success((fixture.Token() with { Tenant = "Cust99999" }).Sign()),
            new(200, $"<html>{SignInFixture.ClientSecret} {fixture.Token().Sign()}</html>"),
            new(500, SignInFixture.ClientSecret),
        ];
        foreach (SignInReply reply in replies)
        {
            fixture.Exchange = (_, _) => reply;

            string reported = (await fixture.FailAsync()).ToString();

            Assert.DoesNotContain(SignInFixture.ClientSecret, reported, StringComparison.Ordinal);
            Assert.DoesNotContain(SignInFixture.SystemToken, reported, StringComparison.Ordinal);
            Assert.DoesNotContain("7T:", reported, StringComparison.Ordinal);
            Assert.DoesNotContain("eyJ", reported, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Strings_of_options_and_credentials_contain_no_secret()
    {
        using SignInFixture fixture = new();
        SystemUserCredential credential = fixture.Credential();
        await credential.GetAuthorizationAsync(null, Token);

        Assert.Equal("SOTicket", credential.ToString());
        Assert.Equal("SuperOffice.Chat.Client.SystemUserOptions", fixture.Options.ToString());
        Assert.Equal("ExchangeRequest", new ExchangeRequest("a", "b", "c", "d").ToString());
        Assert.DoesNotContain("secret", SystemUserSettings.Create(fixture.Options).SharedKey, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class FailingHandler(Func<int> count) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count();
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused", statusCode: (HttpStatusCode?)null);
        }
    }
}
