using System.Net;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>The advice of each error, literally.</summary>
public sealed class ErrorAdviceTests
{
    private const string MayHaveCompleted = " The operation may have completed on the server; check before retrying.";

    [Theory]
    [InlineData(404, "", "GetChatSessionEntity failed (404). A missing entity is returned as null, so the address is probably wrong. Check BaseAddress.")]
    [InlineData(404, "<html><body>404 - File or directory not found.</body></html>", "GetChatSessionEntity failed (404): 404 - File or directory not found. A missing entity is returned as null, so the address is probably wrong. Check BaseAddress.")]
    [InlineData(421, "Wrong subdomain used to access tenant", "GetChatSessionEntity failed (421): Wrong subdomain used to access tenant. The tenant has another address. Set BaseAddress to it.")]
    [InlineData(421, "", "GetChatSessionEntity failed (421). The tenant has another address. Set BaseAddress to it.")]
    [InlineData(403, """{"ErrorType":"SoSentryException","ErrorMessage":"Sentry denies access."}""", "GetChatSessionEntity failed (403 SoSentryException): Sentry denies access.")]
    [InlineData(405, "", "GetChatSessionEntity failed (405).")]
    [InlineData(500, "", "GetChatSessionEntity failed (500).")]
    [InlineData(503, "<html><title>Down for maintenance</title></html>", "GetChatSessionEntity failed (503): Down for maintenance.")]
    public async Task A_failed_read_reports_the_likely_cause(int status, string body, string message)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", body, status);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal(message, failure.Message);
        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
    }

    [Theory]
    [InlineData("SaveChatSessionEntity", 400, false)]
    [InlineData("SaveChatSessionEntity", 403, false)]
    [InlineData("SaveChatSessionEntity", 500, true)]
    [InlineData("SaveChatSessionEntity", 502, true)]
    [InlineData("SaveChatSessionEntity", 503, true)]
    [InlineData("SaveChatSessionEntity", 504, true)]
    [InlineData("DeleteChatSessionEntity", 500, true)]
    [InlineData("DeleteChatSessionEntity", 409, false)]
    public async Task A_failed_write_reports_whether_it_may_have_completed(string operation, int status, bool outcomeUnknown)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, """{"ErrorMessage":"No"}""", status);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>(operation);

        Assert.Equal($"{operation} failed ({status}): No.{(outcomeUnknown ? MayHaveCompleted : "")}", failure.Message);
        Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("SaveChatSessionEntity", 404)]
    [InlineData("DeleteChatSessionEntity", 404)]
    [InlineData("SaveChatSessionEntity", 421)]
    public async Task A_write_to_a_wrong_address_leaves_the_outcome_known(string operation, int status)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, "", status);

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>(operation);

        Assert.False(failure.OutcomeUnknown);
        Assert.Contains("address", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "SaveChatSessionEntity was rejected (HTTP 401): the credential (Basic) is missing, invalid or expired.", null)]
    [InlineData("""{"Message":"Authorization has been denied for this request."}""", "SaveChatSessionEntity was rejected (HTTP 401): the credential (Basic) is missing, invalid or expired: Authorization has been denied for this request.", "Authorization has been denied for this request.")]
    [InlineData("<html><body>401 - Unauthorized</body></html>", "SaveChatSessionEntity was rejected (HTTP 401): the credential (Basic) is missing, invalid or expired: 401 - Unauthorized", "401 - Unauthorized")]
    public async Task A_refused_credential_is_an_error_of_its_own(string body, string message, string? detail)
    {
        using WireFixture fixture = WireFixture.Start().Respond("SaveChatSessionEntity", body, 401);

        ChatAgentAuthenticationException failure = await fixture.FailAsync<ChatAgentAuthenticationException>("SaveChatSessionEntity");

        Assert.Equal(message, failure.Message);
        Assert.Equal(detail, failure.Detail);
        Assert.False(failure.OutcomeUnknown);
        Assert.Single(fixture.Requests);
    }

    [Fact]
    public async Task A_delete_of_a_missing_session_throws_the_error_of_the_server()
    {
        using WireFixture fixture = WireFixture.Start().Respond(
            "DeleteChatSessionEntity", """{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"No such session","ErrorSource":"Db"}""");

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("DeleteChatSessionEntity");

        Assert.Equal("SoNotFoundException", failure.ErrorType);
        Assert.Equal("DeleteChatSessionEntity failed (200 SoNotFoundException): No such session.", failure.Message);
    }

    [Theory]
    [InlineData(null, "AppToken is missing")]
    [InlineData("wrong-token", "AppToken may be wrong")]
    public async Task A_refused_ticket_may_be_due_to_the_application_token(string? appToken, string advice)
    {
        using WireFixture fixture = WireFixture.Start(options =>
        {
            options.Credential = ChatCredential.SoTicket("7T:abcdefgh");
            options.AppToken = appToken;
        }).Respond("SaveChatSessionEntity", "", 401);

        ChatAgentAuthenticationException failure = await fixture.FailAsync<ChatAgentAuthenticationException>("SaveChatSessionEntity");

        Assert.Contains(advice, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-token", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer error=\"invalid_token\", error_description=\"The token expired\"", "invalid_token The token expired")]
    [InlineData("Bearer realm=\"SuperOffice\", error_description=\"The \\\"token\\\" expired\"", "The \"token\" expired")]
    [InlineData("Bearer error=invalid_token", "invalid_token")]
    [InlineData("SOTicket reason=\"The ticket of tje0:Tje0-password is unknown\"", "The ticket of tje0:*** is unknown")]
    [InlineData("Bearer realm=\"x\"", null)]
    [InlineData("Negotiate TlRMTVNTUAACAAAA", null)]
    public async Task A_reason_in_a_header_is_shown(string challenge, string? detail)
    {
        using WireFixture fixture = WireFixture.Start(static options => options.Credential = ChatCredential.Basic("tje0", "Tje0-password"));
        foreach (int status in new[] { 401, 403 })
        {
            fixture.RespondAt(WireFixture.AgentPath + "SaveChatSessionEntity", [], status, ("WWW-Authenticate", challenge));

            ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.CallAsync("SaveChatSessionEntity"));

            string? shown = failure is ChatAgentAuthenticationException refused ? refused.Detail : ((ChatAgentApiException)failure).Detail;
            Assert.Equal(detail is not null, shown is not null);
            Assert.EndsWith(shown ?? "", detail ?? "", StringComparison.Ordinal);
            Assert.Contains(shown ?? "", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reason_in_a_header_is_shown_beside_a_body()
    {
        using WireFixture fixture = WireFixture.Start().RespondAt(
            WireFixture.AgentPath + "SaveChatSessionEntity",
            """{"Message":"Authorization has been denied for this request."}"""u8.ToArray(),
            401,
            ("WWW-Authenticate", "Bearer error_description=\"The token expired\""));

        ChatAgentAuthenticationException failure = await fixture.FailAsync<ChatAgentAuthenticationException>("SaveChatSessionEntity");

        Assert.Equal("Authorization has been denied for this request. The token expired", failure.Detail);
    }

    [Fact]
    public async Task An_HTML_page_with_status_200_is_quoted_without_repetitions()
    {
        using WireFixture fixture = WireFixture.Start().Respond(
            "SaveChatSessionEntity", "<html><title>Sign in</title><body><h1>Sign in</h1></body></html>", contentType: "text/html");

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("SaveChatSessionEntity");

        Assert.Contains("instead of JSON: \"Sign in\"", failure.Message, StringComparison.Ordinal);
    }
}
