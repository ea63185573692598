using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Contract;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The effect of a retry of each operation on the server, and therefore the behavior of the client after a failure.</summary>
public sealed class RetryClassTests
{
    private const string NewSession = "SaveChatSessionEntity of a new one";
    private const string NewTopic = "SaveChatTopicEntity of a new one";
    private const int AllAttempts = 4;
    private const int OneAttempt = 1;

    /// <summary>Operation, attempts when the outcome stays unknown, and whether the exception says that it may have completed.</summary>
    public static TheoryData<string, int, bool> Operations => new()
    {
        // Nothing is stored.
        { "GetChatPresence", AllAttempts, false },
        { "CreateDefaultChatSessionEntity", AllAttempts, false },
        { "GetChatSessionEntity", AllAttempts, false },
        { "ChatSessionsForUser", AllAttempts, false },
        { "GetChatTranscript", AllAttempts, false },
        { "GetChatMessages", AllAttempts, false },
        { "CreateDefaultChatTopicAgent", AllAttempts, false },
        { "CreateDefaultChatTopicEntity", AllAttempts, false },
        { "GetChatTopicEntity", AllAttempts, false },
        { "IsWithinOpeningHours", AllAttempts, false },
        { "ChatTopicsForUser", AllAttempts, false },
        { "GetUserAgentList", AllAttempts, false },
        { "GetChatTopicUserAgentList", AllAttempts, false },
        { "GetChatTopicUserAgent", AllAttempts, false },

        // The second time stores what the first did.
        { "SaveChatPresence", AllAttempts, true },
        { "SaveChatSessionEntity", AllAttempts, true },
        { "DeleteChatSessionEntity", AllAttempts, true },
        { "SaveChatTopicEntity", AllAttempts, true },
        { "DeleteChatTopicEntity", AllAttempts, true },
        { "UpdateChatTopicUserAgent", AllAttempts, true },
        { "UpdateChatTopicUserAgents", AllAttempts, true },
        { "DeleteChatTopicUserAgent", AllAttempts, true },

        // The first attempt notified people and systems. The session shows its outcome.
        { "TransferChatSession", OneAttempt, true },
        { "AcceptChatSessionTransfer", OneAttempt, true },
        { "RejectChatSessionTransfer", OneAttempt, true },
        { "ResetChatSession", OneAttempt, true },

        // The second time makes a second thing, or takes one.
        { NewSession, OneAttempt, true },
        { NewTopic, OneAttempt, true },
        { "CreateChatSessionForTopic", OneAttempt, true },
        { "PickUpChatSession", OneAttempt, true },
        { "PickUpFirstChatSession", OneAttempt, true },
        { "AddChatMessage", OneAttempt, true },
        { "AddChatTopicUserAgent", OneAttempt, true },
    };

    private static readonly ChatFault[] AmbiguousFaults = [ChatFault.ServiceUnavailable(), ChatFault.BadGateway(), ChatFault.ConnectionReset()];

    [Fact]
    public void The_table_has_every_operation_and_both_saves_twice() => Assert.Equal(
        OperationFact.All.Keys.Append(NewSession).Append(NewTopic).Order(StringComparer.Ordinal),
        Operations.Select(static row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task After_a_lasting_unknown_outcome_an_operation_was_attempted_as_often_as_it_may_be_retried(string operation, int attempts, bool outcomeUnknown)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        foreach (ChatFault fault in AmbiguousFaults)
        {
            fixture.Emulator.ClearRequests();
            fixture.Emulator.Faults.Clear();
            fixture.Emulator.Faults.Add(fault, times: int.MaxValue);

            ChatAgentException failure = await FailAsync(operation, fixture.Client);

            Assert.Equal(attempts, fixture.Emulator.Requests.Count);
            Assert.Equal(attempts, failure.Attempts);
            Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
            Assert.Equal(NameOf(operation), failure.Operation);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task After_one_unknown_outcome_an_operation_is_retried_or_left_to_its_caller(string operation, int attempts, bool outcomeUnknown)
    {
        OperationFact fact = OperationFact.All[NameOf(operation)];
        using WireFixture fixture = WireFixture.Start(static options => options.Retry.MaxRetryAttempts = 3, time: new QuickWaitsClock())
            .RespondTwice(NameOf(operation), ("<html>Busy</html>", 503), (fact.FullResponseText, fact.Status));

        if (attempts == OneAttempt)
        {
            ChatAgentException failure = await FailAsync(operation, fixture.Client);

            Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
            Assert.Single(fixture.Requests);
        }
        else
        {
            object? result = await CallAsync(operation, fixture.Client);

            Assert.Equal(fact.Response == "nothing", result is null);
            Assert.Equal(2, fixture.Requests.Count);
            Assert.Equal(fixture.Requests[0].Bytes, fixture.Requests[1].Bytes);
            Assert.Equal(fixture.Requests[0].Target, fixture.Requests[1].Target);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_request_that_was_definitely_not_sent_is_retried_for_every_operation(string operation, int attempts, bool outcomeUnknown)
    {
        using RefusingPort port = new();

        ChatAgentException failure = await FailAsync(operation, port.Client);

        Assert.IsType<ChatAgentConnectionException>(failure);
        Assert.Equal(AllAttempts, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
        Assert.True(attempts == AllAttempts || outcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_rejected_request_is_retried_and_a_processed_one_is_not(string operation, int attempts, bool outcomeUnknown)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.TooManyRequests(), times: AllAttempts);
        fixture.Emulator.Faults.Add(ChatFault.Forbidden(), times: int.MaxValue);

        ChatAgentException turnedAway = await FailAsync(operation, fixture.Client);
        ChatAgentException decided = await FailAsync(operation, fixture.Client);

        Assert.IsType<ChatAgentRateLimitException>(turnedAway);
        Assert.Equal((AllAttempts, false), (turnedAway.Attempts, turnedAway.OutcomeUnknown));
        Assert.Equal((OneAttempt, false), (decided.Attempts, decided.OutcomeUnknown));
        Assert.Equal(AllAttempts + OneAttempt, fixture.Emulator.Requests.Count);
        Assert.True(attempts == AllAttempts || outcomeUnknown);
    }

    private static async Task<ChatAgentException> FailAsync(string operation, IChatAgentClient client) =>
        await Assert.ThrowsAnyAsync<ChatAgentException>(() => CallAsync(operation, client));

    private static async Task<object?> CallAsync(string operation, IChatAgentClient client)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        return operation switch
        {
            NewSession => await client.SaveChatSessionEntityAsync(new() { TopicId = 4 }, null, token),
            NewTopic => await client.SaveChatTopicEntityAsync(new() { Name = "Sales" }, null, token),
            _ => await OperationCall.All[operation].Send(client, token),
        };
    }

    private static string NameOf(string operation) => operation.Split(' ')[0];
}
