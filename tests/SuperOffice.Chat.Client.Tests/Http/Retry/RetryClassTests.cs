using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Contract;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The effect of a retry of each operation on the server, and therefore the behavior of the client after a failure.</summary>
public sealed class RetryClassTests
{
    private const string NewSession = "SaveChatSessionEntity of a new one";
    private const string NewTopic = "SaveChatTopicEntity of a new one";
    private const int AllTries = 4;
    private const int OneTry = 1;

    /// <summary>Operation, attempts when the outcome stays unknown, and whether the exception says that it may have completed.</summary>
    public static TheoryData<string, int, bool> Operations => new()
    {
        // Nothing is stored.
        { "GetChatPresence", AllTries, false },
        { "CreateDefaultChatSessionEntity", AllTries, false },
        { "GetChatSessionEntity", AllTries, false },
        { "ChatSessionsForUser", AllTries, false },
        { "GetChatTranscript", AllTries, false },
        { "GetChatMessages", AllTries, false },
        { "CreateDefaultChatTopicAgent", AllTries, false },
        { "CreateDefaultChatTopicEntity", AllTries, false },
        { "GetChatTopicEntity", AllTries, false },
        { "IsWithinOpeningHours", AllTries, false },
        { "ChatTopicsForUser", AllTries, false },
        { "GetUserAgentList", AllTries, false },
        { "GetChatTopicUserAgentList", AllTries, false },
        { "GetChatTopicUserAgent", AllTries, false },

        // The second time stores what the first did.
        { "SaveChatPresence", AllTries, true },
        { "SaveChatSessionEntity", AllTries, true },
        { "DeleteChatSessionEntity", AllTries, true },
        { "SaveChatTopicEntity", AllTries, true },
        { "DeleteChatTopicEntity", AllTries, true },
        { "UpdateChatTopicUserAgent", AllTries, true },
        { "UpdateChatTopicUserAgents", AllTries, true },
        { "DeleteChatTopicUserAgent", AllTries, true },

        // The first attempt notified people and systems. The session shows its outcome.
        { "TransferChatSession", OneTry, true },
        { "AcceptChatSessionTransfer", OneTry, true },
        { "RejectChatSessionTransfer", OneTry, true },
        { "ResetChatSession", OneTry, true },

        // The second time makes a second thing, or takes one.
        { NewSession, OneTry, true },
        { NewTopic, OneTry, true },
        { "CreateChatSessionForTopic", OneTry, true },
        { "PickUpChatSession", OneTry, true },
        { "PickUpFirstChatSession", OneTry, true },
        { "AddChatMessage", OneTry, true },
        { "AddChatTopicUserAgent", OneTry, true },
    };

    private static readonly ChatFault[] Doubts = [ChatFault.ServiceUnavailable(), ChatFault.BadGateway(), ChatFault.ConnectionReset()];

    [Fact]
    public void The_table_has_every_operation_and_both_saves_twice() => Assert.Equal(
        OperationFact.All.Keys.Append(NewSession).Append(NewTopic).Order(StringComparer.Ordinal),
        Operations.Select(static row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task After_a_doubt_that_stays_an_operation_was_tried_as_often_as_its_repeats_are_harmless(string operation, int tries, bool outcomeUnknown)
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        foreach (ChatFault doubt in Doubts)
        {
            scene.Emulator.ClearRequests();
            scene.Emulator.Faults.Clear();
            scene.Emulator.Faults.Add(doubt, times: int.MaxValue);

            ChatAgentException failure = await FailAsync(operation, scene.Client);

            Assert.Equal(tries, scene.Emulator.Requests.Count);
            Assert.Equal(tries, failure.Attempts);
            Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
            Assert.Equal(NameOf(operation), failure.Operation);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task After_one_doubt_an_operation_is_done_or_left_to_its_caller(string operation, int tries, bool outcomeUnknown)
    {
        OperationFact fact = OperationFact.All[NameOf(operation)];
        using WireScene scene = WireScene.Start(static options => options.Retry.MaxRetryAttempts = 3, time: new QuickWaitsClock())
            .RespondTwice(NameOf(operation), ("<html>Busy</html>", 503), (fact.FullAnswerText, fact.Status));

        if (tries == OneTry)
        {
            ChatAgentException failure = await FailAsync(operation, scene.Client);

            Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
            Assert.Single(scene.Requests);
        }
        else
        {
            object? result = await CallAsync(operation, scene.Client);

            Assert.Equal(fact.Answer == "nothing", result is null);
            Assert.Equal(2, scene.Requests.Count);
            Assert.Equal(scene.Requests[0].Bytes, scene.Requests[1].Bytes);
            Assert.Equal(scene.Requests[0].Target, scene.Requests[1].Target);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_was_certainly_not_sent_is_tried_again_whatever_the_operation(string operation, int tries, bool outcomeUnknown)
    {
        using RefusingPort port = new();

        ChatAgentException failure = await FailAsync(operation, port.Client);

        Assert.IsType<ChatAgentConnectionException>(failure);
        Assert.Equal(AllTries, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
        Assert.True(tries == AllTries || outcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_was_turned_away_is_tried_again_and_what_was_decided_is_not(string operation, int tries, bool outcomeUnknown)
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        scene.Emulator.Faults.Add(ChatFault.TooManyRequests(), times: AllTries);
        scene.Emulator.Faults.Add(ChatFault.Forbidden(), times: int.MaxValue);

        ChatAgentException turnedAway = await FailAsync(operation, scene.Client);
        ChatAgentException decided = await FailAsync(operation, scene.Client);

        Assert.IsType<ChatAgentRateLimitException>(turnedAway);
        Assert.Equal((AllTries, false), (turnedAway.Attempts, turnedAway.OutcomeUnknown));
        Assert.Equal((OneTry, false), (decided.Attempts, decided.OutcomeUnknown));
        Assert.Equal(AllTries + OneTry, scene.Emulator.Requests.Count);
        Assert.True(tries == AllTries || outcomeUnknown);
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
