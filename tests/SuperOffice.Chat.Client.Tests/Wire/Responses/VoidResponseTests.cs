using SuperOffice.Chat.Client.Tests.Contract;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Tests operations without a value: everything except errors and HTML pages is a success.</summary>
public sealed class VoidResponseTests
{
    private static readonly string[] Operations =
        ["SaveChatPresence", "DeleteChatSessionEntity", "DeleteChatTopicEntity", "DeleteChatTopicUserAgent"];

    [Fact]
    public void Every_operation_without_a_value_is_in_this_test() => Assert.Equal(
        OperationFact.All.Where(static fact => fact.Value.Status == 204).Select(static fact => fact.Key).Order(StringComparer.Ordinal),
        Operations.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("", 204)]
    [InlineData("", 200)]
    [InlineData(" \r\n", 200)]
    [InlineData("null", 200)]
    [InlineData("true", 200)]
    [InlineData("{}", 200)]
    [InlineData("[]", 200)]
    [InlineData("""{"TopicId":5}""", 200)]
    public async Task It_is_a_success(string body, int status)
    {
        foreach (string operation in Operations)
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, body, status);

            Assert.Null(await CallAsync(operation, fixture));
            Assert.Equal("POST", fixture.Request.Method);
        }
    }

    [Fact]
    public async Task False_instead_of_an_empty_response_is_not_an_error()
    {
        foreach (string operation in Operations)
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, "false");

            Assert.Null(await CallAsync(operation, fixture));
        }
    }

    [Theory]
    [InlineData("""{"Message":"The request is invalid.","MessageDetail":"No user 8"}""", "No user 8")]
    [InlineData("""{"Error":true,"ErrorType":"SoSentryException","ErrorMessage":"Sentry denies access","ErrorSource":"SoCore"}""", "Sentry denies access")]
    [InlineData("""{"Message":"Authorization has been denied for this request."}""", "Authorization has been denied for this request.")]
    public async Task An_error_object_in_a_success_is_thrown(string body, string detail)
    {
        foreach (string operation in Operations)
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, body);

            ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => CallAsync(operation, fixture));

            Assert.Equal((operation, detail, false), (failure.Operation, failure.Detail, failure.OutcomeUnknown));
        }
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""{"Message":"cut""")]
    public async Task An_HTML_page_or_a_truncated_response_leaves_the_outcome_unknown(string body)
    {
        foreach (string operation in Operations)
        {
            using WireFixture fixture = WireFixture.Start().Respond(operation, body);

            ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => CallAsync(operation, fixture));

            Assert.True(failure.OutcomeUnknown);
            Assert.Equal(body, failure.ResponseExcerpt);
        }
    }

    private static Task<object?> CallAsync(string operation, WireFixture fixture) =>
        OperationCall.All[operation].Send(fixture.Client, TestContext.Current.CancellationToken);
}
