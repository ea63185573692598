using System.Net;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Online.Tests.Scenes;

namespace SuperOffice.Chat.Client.Online.Tests.SystemUser;

public sealed class ExchangeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_exchange_is_a_JSON_body_with_four_members_and_nothing_in_the_address()
    {
        using SignInScene scene = new();

        ChatAuthorization authorization = await scene.Credential().GetAuthorizationAsync(null, Token);

        SignInRequest request = Assert.Single(scene.Requests, static request => request.Path == SignInScene.ExchangePath);
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
    public async Task A_refusal_inside_a_success_is_told_with_its_sentence_and_advice(string sentence, string? error, string advice)
    {
        using SignInScene scene = new() { Exchange = (_, _) => SignInReply.Refusal(sentence) };

        ChatCredentialException refused = await scene.FailAsync();

        Assert.Equal(error, refused.Error);
        Assert.Contains($"rejected the system user of Cust12345: '{sentence.TrimEnd('.')}'.", refused.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, scene.Exchanges);
    }

    [Theory]
    [InlineData(200, """{"error":"invalid_client","error_description":"Revoked by the administrator"}""")]
    [InlineData(400, """{"error":"invalid_client","error_description":"Revoked by the administrator"}""")]
    [InlineData(200, """{"error":{"message":"Revoked by the administrator"}}""")]
    [InlineData(400, """{"title":"Revoked by the administrator","status":400}""")]
    [InlineData(401, """{"Message":"Revoked by the administrator"}""")]
    public async Task A_refusal_in_another_shape_of_error_is_reported_with_its_sentence_and_advice(int status, string body)
    {
        using SignInScene scene = new() { Exchange = (_, _) => new(status, body) };

        ChatCredentialException refused = await scene.FailAsync();

        Assert.Equal("Revoked", refused.Error);
        Assert.Contains("rejected the system user of Cust12345: '", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Revoked by the administrator'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, scene.Exchanges);
    }

    [Fact]
    public async Task A_response_beyond_the_limit_is_not_retried()
    {
        using SignInScene scene = new() { Exchange = static (_, _) => new(200, new string(' ', (1024 * 1024) + 1)) };

        ChatCredentialException refused = await scene.FailAsync();

        Assert.Contains("exceeds 1048576 bytes", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.IsTransient);
        Assert.Equal(1, scene.Exchanges);
    }

    [Fact]
    public async Task A_clock_that_is_far_off_is_said_to_be()
    {
        using SignInScene scene = new() { Exchange = (_, _) => SignInReply.Refusal("InvalidTimestamp") };
        using DatedHandler handler = new(scene.Clock.GetUtcNow() + TimeSpan.FromMinutes(37));

        ChatCredentialException refused = await scene.FailAsync(handler);

        Assert.EndsWith("The clock of this computer is 37 minutes behind the clock of the identity provider.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_failure_that_may_pass_is_tried_again_twice(int status)
    {
        using SignInScene scene = new();
        Func<int, SignInRequest, SignInReply> succeed = scene.Exchange;
        scene.Exchange = (number, request) => number < 3 ? new(status, "<html>busy</html>") : succeed(number, request);

        await scene.Credential().GetAuthorizationAsync(null, Token);

        Assert.Equal(3, scene.Exchanges);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], scene.Clock.Waits);
    }

    [Fact]
    public async Task A_failure_that_stays_is_not_tried_a_fourth_time()
    {
        using SignInScene scene = new() { Exchange = (_, _) => new(503, "<html>busy</html>") };

        ChatCredentialException failed = await scene.FailAsync();

        Assert.Contains("HTTP 503", failed.Message, StringComparison.Ordinal);
        Assert.Equal(3, scene.Exchanges);
    }

    [Theory]
    [InlineData("4", 3)]
    [InlineData("60", 1)]
    public async Task The_wait_that_the_host_asks_for_is_kept_or_not_begun(string retryAfter, int exchanges)
    {
        using SignInScene scene = new() { Exchange = (_, _) => new(429, "", ("Retry-After", retryAfter)) };

        await scene.FailAsync();

        Assert.Equal(exchanges, scene.Exchanges);
        Assert.Equal(exchanges - 1, scene.Clock.Waits.Count);
        Assert.All(scene.Clock.Waits, static wait => Assert.InRange(wait, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5)));
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
    public async Task An_answer_that_will_not_change_is_told_at_once(int status, string body, string told)
    {
        using SignInScene scene = new() { Exchange = (_, _) => new(status, body) };

        ChatCredentialException failed = await scene.FailAsync();

        Assert.Contains(told, failed.Message, StringComparison.Ordinal);
        Assert.Equal(1, scene.Exchanges);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using SignInScene elsewhere = new();
        using SignInScene scene = new();
        scene.Exchange = (_, _) => new(307, "", ("Location", elsewhere.Environment + SignInScene.ExchangePath));

        ChatCredentialException failed = await scene.FailAsync();

        Assert.Contains("the response (HTTP 307) is a redirect to 127.0.0.1. Redirects are not followed", failed.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_tried_three_times()
    {
        using SignInScene scene = new();
        int tries = 0;
        using FailingHandler handler = new(() => ++tries);

        ChatCredentialException failed = await Assert.ThrowsAsync<ChatCredentialException>(
            () => scene.Credential(handler: handler).GetAuthorizationAsync(null, Token).AsTask());

        Assert.Contains("could not be reached (ConnectionError)", failed.Message, StringComparison.Ordinal);
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task No_failure_shows_a_secret()
    {
        using SignInScene scene = new();
        SignInReply[] replies =
        [
            SignInReply.Refusal($"Bad token {SignInScene.SystemToken}.202603011405.abc for {SignInScene.ClientSecret}"),
            SignInReply.Success(scene.Token().LeaveUnsigned()),
            SignInReply.Success((scene.Token() with { Tenant = "Cust99999" }).Sign()),
            new(200, $"<html>{SignInScene.ClientSecret} {scene.Token().Sign()}</html>"),
            new(500, SignInScene.ClientSecret),
        ];
        foreach (SignInReply reply in replies)
        {
            scene.Exchange = (_, _) => reply;

            string told = (await scene.FailAsync()).ToString();

            Assert.DoesNotContain(SignInScene.ClientSecret, told, StringComparison.Ordinal);
            Assert.DoesNotContain(SignInScene.SystemToken, told, StringComparison.Ordinal);
            Assert.DoesNotContain("7T:", told, StringComparison.Ordinal);
            Assert.DoesNotContain("eyJ", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Texts_of_options_and_credential_show_no_secret()
    {
        using SignInScene scene = new();
        SystemUserCredential credential = scene.Credential();
        await credential.GetAuthorizationAsync(null, Token);

        Assert.Equal("SOTicket", credential.ToString());
        Assert.Equal("SuperOffice.Chat.Client.SystemUserOptions", scene.Options.ToString());
        Assert.Equal("ExchangeRequest", new ExchangeRequest("a", "b", "c", "d").ToString());
        Assert.DoesNotContain("secret", SystemUserSettings.Create(scene.Options).SharedKey, StringComparison.OrdinalIgnoreCase);
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
