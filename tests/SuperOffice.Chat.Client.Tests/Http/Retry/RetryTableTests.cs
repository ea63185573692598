using System.Net;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Each row and column of the retry table: how often each request was sent, and what the caller gets.</summary>
public sealed class RetryTableTests
{
    // After these the server may have done its work.
    private static readonly Dictionary<string, ChatFault> Ambiguous = new()
    {
        ["408"] = ChatFault.RequestTimeout(),
        ["500"] = ChatFault.InternalServerError(),
        ["502"] = ChatFault.BadGateway(),
        ["503"] = ChatFault.ServiceUnavailable(),
        ["503 with a wait"] = ChatFault.ServiceUnavailable(TimeSpan.FromSeconds(1)),
        ["504"] = ChatFault.GatewayTimeout(),
        ["reset"] = ChatFault.ConnectionReset(),
        ["closed"] = ChatFault.ConnectionClosed(),
        ["cut headers"] = ChatFault.TruncatedHeaders(),
        ["cut body"] = ChatFault.TruncatedBody(),
        ["cut JSON"] = ChatFault.TruncatedJson(),
        ["cut JSON without length"] = ChatFault.TruncatedJsonUntilClose(),
        ["short length"] = ChatFault.ShortContentLength(),
    };

    private static readonly Dictionary<string, ChatFault> Final = new()
    {
        ["400"] = ChatFault.Response(400, """{"Message":"The request is invalid.","MessageDetail":"No id"}"""),
        ["403"] = ChatFault.Forbidden(),
        ["404"] = ChatFault.Response(404, ""),
        ["error in a success"] = ChatFault.Error(ChatErrorFormat.ErrorMessage),
        ["page in a success"] = ChatFault.HtmlPage(),
        ["redirect"] = ChatFault.Redirect(new Uri("https://login.example.com/signin?ReturnUrl=x")),
    };

    public static TheoryData<string, string> AmbiguousByOperation => TestRows.Cross(Ambiguous.Keys, "read", "default", "delete", "overwrite");

    public static TheoryData<string> AmbiguousNames => [.. Ambiguous.Keys];

    public static TheoryData<string, string> FinalByAll => TestRows.Cross(Final.Keys, "read", "default", "delete", "overwrite", "create");

    [Theory]
    [MemberData(nameof(AmbiguousByOperation))]
    public async Task After_an_unknown_outcome_a_retryable_operation_is_retried(string fault, string call)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(Ambiguous[fault]);

        await fixture.CallAsync(call, TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(AmbiguousByOperation))]
    public async Task An_outcome_that_stays_unknown_fails_after_three_retries(string fault, string call)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(Ambiguous[fault], times: int.MaxValue);

        ChatAgentException failure = await fixture.FailAsync(call);

        Assert.Equal(4, fixture.Emulator.Requests.Count);
        Assert.Equal(4, failure.Attempts);
        Assert.Equal(call is "delete" or "overwrite", failure.OutcomeUnknown);
        Assert.All(fixture.Clock.Waits, static wait => Assert.InRange(wait, TimeSpan.Zero, QuickWaitsClock.LongestWait));
    }

    [Theory]
    [MemberData(nameof(AmbiguousNames))]
    public async Task A_new_session_is_sent_once_when_the_server_did_not_store_it(string fault)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(Ambiguous[fault]);

        ChatAgentException failure = await fixture.FailAsync("create");

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Single(fixture.Emulator.Requests);
        Assert.Single(fixture.Emulator.Sessions);
    }

    [Theory]
    [MemberData(nameof(AmbiguousNames))]
    public async Task A_new_session_is_sent_once_when_the_server_did_store_it(string fault)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(Ambiguous[fault].AfterCommit());

        ChatAgentException failure = await fixture.FailAsync("create");

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("may have completed on the server", failure.Message, StringComparison.Ordinal);
        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(2, fixture.Emulator.Sessions.Count);
    }

    [Theory]
    [MemberData(nameof(FinalByAll))]
    public async Task A_final_response_is_never_retried(string fault, string call)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(Final[fault], times: int.MaxValue);

        ChatAgentException failure = await fixture.FailAsync(call);

        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(fault == "page in a success" && call is not ("read" or "default"), failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("overwrite")]
    [InlineData("create")]
    public async Task After_429_everything_is_retried_when_the_wait_is_over(string call)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.TooManyRequests(TimeSpan.FromSeconds(2)));

        await fixture.CallAsync(call, TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
        Assert.InRange(Assert.Single(fixture.Clock.Waits), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.2));
    }

    [Theory]
    [InlineData("read", 429)]
    [InlineData("create", 429)]
    [InlineData("read", 503)]
    [InlineData("overwrite", 503)]
    public async Task A_wait_beyond_the_maximum_is_thrown_at_once(string call, int status)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.Response(status).WithHeader("Retry-After", "60"));

        ChatAgentRateLimitException failure = Assert.IsType<ChatAgentRateLimitException>(await fixture.FailAsync(call));

        Assert.Equal(TimeSpan.FromSeconds(60), failure.RetryAfter);
        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Equal(call == "overwrite", failure.OutcomeUnknown);
        Assert.Single(fixture.Emulator.Requests);
        Assert.Empty(fixture.Clock.Waits);
    }

    [Fact]
    public async Task A_wait_stated_as_a_date_is_measured_from_the_date_of_the_response()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Clock.Advance(TimeSpan.FromHours(3));
        fixture.Emulator.Faults.Add(ChatFault.Response(429)
            .WithHeader("Date", "Mon, 05 Jan 2026 08:00:00 GMT")
            .WithHeader("Retry-After", "Mon, 05 Jan 2026 08:00:01 GMT"));

        await fixture.CallAsync("create", TestContext.Current.CancellationToken);

        Assert.InRange(Assert.Single(fixture.Clock.Waits), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.25));
    }

    [Fact]
    public async Task A_delete_that_succeeded_at_the_first_attempt_is_a_success_at_the_second()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults
            .Add(ChatFault.ConnectionReset().AfterCommit())
            .Add(ChatFault.Error(ChatErrorFormat.ErrorMessage, 404, "No such session.", "SoNotFoundException"));

        await fixture.CallAsync("delete", TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.Emulator.Requests.Count);
        Assert.Empty(fixture.Emulator.Sessions);
    }

    [Fact]
    public async Task An_unknown_outcome_of_an_earlier_attempt_is_remembered()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults
            .Add(ChatFault.ConnectionReset().AfterCommit())
            .Add(ChatFault.Forbidden());

        ChatAgentApiException failure = Assert.IsType<ChatAgentApiException>(await fixture.FailAsync("overwrite"));

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(9, fixture.Emulator.Sessions.Single(static session => session.ChatSessionId == 1).TopicId);
    }

    [Fact]
    public async Task Retries_can_be_switched_off()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        fixture.Emulator.Faults.Add(ChatFault.BadGateway());

        await fixture.FailAsync("read");

        Assert.Single(fixture.Emulator.Requests);
    }
}
