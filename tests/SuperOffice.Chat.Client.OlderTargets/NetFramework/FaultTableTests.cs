using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.NetFramework;

/// <summary>The retry table of <c>RetryTableTests</c>, which needs the emulator, with literal responses over sockets.</summary>
public sealed class FaultTableTests
{
    private const string Close = "Connection: close\r\n\r\n";

    // After these the server may have processed the request.
    private static readonly Dictionary<string, string> Ambiguous = new()
    {
        ["408"] = Status(408),
        ["500"] = Status(500),
        ["502"] = Status(502),
        ["503"] = Status(503),
        ["503 with a wait"] = "HTTP/1.1 503 X\r\nRetry-After: 1\r\nContent-Length: 0\r\n" + Close,
        ["504"] = Status(504),
        ["closed"] = "",
        ["truncated headers"] = "HTTP/1.1 200 OK\r\nContent-Ty",
        ["truncated body"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n" + Close + "{\"ChatSessionId\":",
        ["truncated JSON"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n" + Close + "{\"ChatSessionId\":",
        ["truncated JSON without length"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + Close + "{\"ChatSessionId\":",
    };

    private static readonly Dictionary<string, string> Final = new()
    {
        ["400"] = Status(400),
        ["403"] = Status(403),
        ["404"] = Status(404),
        ["redirect"] = "HTTP/1.1 302 Found\r\nLocation: https://login.example.com/\r\nContent-Length: 0\r\n" + Close,
    };

    public static TheoryData<string, string> AmbiguousByOperation => TestRows.Cross(Ambiguous.Keys, "read", "default", "delete", "overwrite");

    public static TheoryData<string> AmbiguousNames => [.. Ambiguous.Keys];

    public static TheoryData<string, string> FinalByAll => TestRows.Cross(Final.Keys, "read", "default", "delete", "overwrite", "create");

    [Theory]
    [MemberData(nameof(AmbiguousByOperation))]
    public async Task After_an_unknown_outcome_a_retryable_operation_is_retried(string fault, string call)
    {
        using WireServer server = Start(call);
        server.SendNext(Ambiguous[fault]);

        await CallAsync(server, call);

        Assert.Equal(2, server.Count);
    }

    [Theory]
    [MemberData(nameof(AmbiguousByOperation))]
    public async Task An_outcome_that_stays_unknown_fails_after_three_retries(string fault, string call)
    {
        using WireServer server = Start(call);
        server.SendNext(Ambiguous[fault], times: 9);

        ChatAgentException failure = await FailAsync(server, call);

        Assert.Equal((4, 4, call is "delete" or "overwrite"), (server.Count, failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [MemberData(nameof(AmbiguousNames))]
    public async Task A_new_session_is_sent_once(string fault)
    {
        using WireServer server = Start("create");
        server.SendNext(Ambiguous[fault]);

        ChatAgentException failure = await FailAsync(server, "create");

        Assert.Equal((1, 1, true), (server.Count, failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [MemberData(nameof(FinalByAll))]
    public async Task A_final_response_is_never_retried(string fault, string call)
    {
        using WireServer server = Start(call);
        server.SendNext(Final[fault], times: 9);

        ChatAgentException failure = await FailAsync(server, call);

        Assert.Equal((1, 1, false), (server.Count, failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("overwrite")]
    [InlineData("create")]
    public async Task After_429_everything_is_retried(string call)
    {
        using WireServer server = Start(call);
        server.SendNext("HTTP/1.1 429 X\r\nRetry-After: 1\r\nContent-Length: 0\r\n" + Close);

        await CallAsync(server, call);

        Assert.Equal(2, server.Count);
    }

    private static string Status(int status) => FormattableString.Invariant($"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n{Close}");

    private static WireServer Start(string call)
    {
        WireServer server = new();
        server.RespondAlways(call == "delete" ? "" : """{"ChatSessionId":1}""", call == "delete" ? 204 : 200);
        return server;
    }

    private static Task<ChatAgentException> FailAsync(WireServer server, string call) =>
        Assert.ThrowsAnyAsync<ChatAgentException>(() => CallAsync(server, call));

    private static async Task CallAsync(WireServer server, string call)
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri(server.Address + "/Cust1"),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(100), MaxDelay = QuickWaitsClock.LongestWait },
        };
        using ChatAgentClient client = ChatAgentClient.Create(options, loggerFactory: null, timeProvider: new QuickWaitsClock());
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        Task task = call switch
        {
            "read" => client.GetChatSessionEntityAsync(1, cancellationToken: cancellationToken),
            "default" => client.CreateDefaultChatSessionEntityAsync(cancellationToken: cancellationToken),
            "delete" => client.DeleteChatSessionEntityAsync(1, cancellationToken: cancellationToken),
            "overwrite" => client.SaveChatSessionEntityAsync(new ChatSessionEntity { ChatSessionId = 1, TopicId = 9 }, cancellationToken: cancellationToken),
            "create" => client.SaveChatSessionEntityAsync(new ChatSessionEntity { TopicId = 9 }, cancellationToken: cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(call), call, "No such call."),
        };
        await task.WaitAsync(TimeSpan.FromMinutes(1), cancellationToken);
    }
}
