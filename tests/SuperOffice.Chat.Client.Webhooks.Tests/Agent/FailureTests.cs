using System.Net;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

public sealed class FailureTests
{
    private const string Secret = "the-secret-of-the-webhook";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GetAllWebhooks")]
    [InlineData("GetWebhook")]
    [InlineData("DeleteWebhook")]
    [InlineData("TestWebhook")]
    [InlineData("SaveStored")]
    public async Task A_call_that_may_be_retried_is_retried(string call)
    {
        using AgentFixture fixture = Retrying();
        foreach (string operation in new[] { "GetAllWebhooks", "GetWebhook", "DeleteWebhook", "TestWebhook", "SaveWebhook" })
        {
            string body = operation == "GetAllWebhooks" ? "[]" : operation == "TestWebhook" ? """{"Success":true}""" : """{"WebhookId":66}""";
            fixture.RespondTwice(operation, ("", 503), (operation == "DeleteWebhook" ? "" : body, 200));
        }

        await CallAsync(fixture.Client, call);

        Assert.Equal(2, fixture.Requests.Count);
        Assert.Equal(fixture.Requests[0].Body, fixture.Requests[1].Body);
    }

    [Theory]
    [InlineData("SaveNew", "SaveWebhook")]
    [InlineData("SignalEvent", "SignalEvent")]
    public async Task A_call_that_could_run_twice_is_not_retried(string call, string operation)
    {
        using AgentFixture fixture = Retrying().Respond(operation, "", 502);

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(() => CallAsync(fixture.Client, call));

        Assert.True(exception.OutcomeUnknown);
        Assert.Equal(operation, exception.Operation);
        Assert.Single(fixture.Requests);
    }

    [Fact]
    public async Task A_deletion_that_finds_nothing_after_an_unknown_outcome_succeeds()
    {
        using AgentFixture fixture = Retrying().RespondTwice(
            "DeleteWebhook", ("", 502), ("""{"ErrorType":"SuperOffice.Exceptions.SoEntityNotFoundException","Message":"not found"}""", 404));

        await fixture.Client.DeleteWebhookAsync(66, cancellationToken: Token);

        Assert.Equal(2, fixture.Requests.Count);
    }

    [Fact]
    public async Task An_error_of_the_server_is_typed_and_does_not_quote_the_secret()
    {
        using AgentFixture fixture = new AgentFixture().Respond(
            "SaveWebhook", $$"""{"ErrorType":"SoWebhookException","Message":"Target returned 401 for {{Secret}}"}""", 500);

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(() => CallAsync(fixture.Client, "SaveNew"));

        Assert.Equal((HttpStatusCode.InternalServerError, "SoWebhookException"), (exception.StatusCode, exception.ErrorType));
        Assert.Contains("Target returned 401", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, $"{exception}{exception.Detail}{exception.ResponseExcerpt}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""{"WebhookId":66,"Events":"chatsession.message"}""")]
    [InlineData("""{"WebhookId":66,"Headers":[]}""")]
    [InlineData("""{"WebhookId":66,"Registered":"yesterday"}""")]
    [InlineData("""{"WebhookId":66,"RegisteredAssociate":5}""")]
    [InlineData("""{"WebhookId":{}}""")]
    [InlineData("""{"WebhookId":66""")]
    public async Task A_response_that_is_not_a_webhook_is_reported_without_its_content(string body)
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetWebhook", body);

        ChatAgentProtocolException exception = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => fixture.Client.GetWebhookAsync(66, cancellationToken: Token));

        Assert.StartsWith("GetWebhook ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("yesterday", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GetWebhook", "[]", "The response contains a JSON Array instead of a webhook.")]
    [InlineData("GetWebhook", """{"WebhookId":{}}""", "The member WebhookId has an unexpected type.")]
    [InlineData("GetAllWebhooks", "66", "The response contains a JSON Number instead of a list of webhooks.")]
    [InlineData("GetAllWebhooks", "[66]", "The response contains a JSON Number instead of a webhook.")]
    [InlineData("GetLastError", "[]", "The value is not a string.")]
    public async Task The_cause_of_a_failure_to_read_names_the_type_that_was_found(string call, string body, string cause)
    {
        using AgentFixture fixture = new AgentFixture().Respond(call, body);

        ChatAgentProtocolException exception = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => CallAsync(fixture.Client, call));

        Assert.Contains(cause, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_credential_is_reported()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "", 401);

        ChatAgentAuthenticationException exception =
            await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => fixture.Client.GetAllWebhooksAsync(cancellationToken: Token));

        Assert.Equal("GetAllWebhooks", exception.Operation);
    }

    [Fact]
    public async Task A_canceled_call_throws_for_its_caller()
    {
        using AgentFixture fixture = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Client.GetAllWebhooksAsync(cancellationToken: new CancellationToken(true)));
    }

    private static AgentFixture Retrying() => new(static options =>
    {
        options.Retry.MaxRetryAttempts = 2;
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
    });

    private static Task CallAsync(IWebhookAgentClient client, string call) => call switch
    {
        "GetAllWebhooks" => client.GetAllWebhooksAsync(cancellationToken: Token),
        "GetWebhook" => client.GetWebhookAsync(66, cancellationToken: Token),
        "GetLastError" => client.GetLastErrorAsync(66, cancellationToken: Token),
        "DeleteWebhook" => client.DeleteWebhookAsync(66, cancellationToken: Token),
        "TestWebhook" => client.TestWebhookAsync(new(), cancellationToken: Token),
        "SaveStored" => client.SaveWebhookAsync(new() { WebhookId = 66 }, cancellationToken: Token),
        "SaveNew" => client.SaveWebhookAsync(new() { Secret = Secret }, cancellationToken: Token),
        "SignalEvent" => client.SignalEventAsync("chatsession.message", 17, cancellationToken: Token),
        _ => throw new ArgumentOutOfRangeException(nameof(call), call, "No such call."),
    };
}
