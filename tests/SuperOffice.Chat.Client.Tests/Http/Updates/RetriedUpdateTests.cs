using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>An update whose save has an unknown outcome reads again before it retries.</summary>
public sealed class RetriedUpdateTests
{
    private static readonly Dictionary<string, ChatFault> Faults = new()
    {
        ["500"] = ChatFault.InternalServerError(),
        ["503"] = ChatFault.ServiceUnavailable(),
        ["reset"] = ChatFault.ConnectionReset(),
        ["cut body"] = ChatFault.TruncatedBody(),
        ["cut JSON"] = ChatFault.TruncatedJson(),
    };

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_save_that_was_stored_is_a_success_and_is_not_sent_again(string fault)
    {
        await using FaultFixture fixture = await StartAsync(Faults[fault].AfterCommit());

        ChatSessionEntity updated = await UpdateAsync(fixture);

        Assert.Equal(9, updated.TopicId);
        Assert.Equal(1, Saves(fixture));
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_save_that_was_not_stored_is_sent_again(string fault)
    {
        await using FaultFixture fixture = await StartAsync(Faults[fault]);

        ChatSessionEntity updated = await UpdateAsync(fixture);

        Assert.Equal(9, updated.TopicId);
        Assert.Equal(2, Saves(fixture));
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_change_by_another_user_in_between_is_a_conflict_and_is_not_overwritten(string fault)
    {
        await using FaultFixture fixture = await StartAsync(Faults[fault], static session => session with { CustomerName = "changed by another" });

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => UpdateAsync(fixture));

        Assert.True(failure.IsConflict);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.IsAssignableFrom<ChatAgentException>(failure.InnerException);
        Assert.Equal(
            "SaveChatSessionEntity failed: another user changed ChatSessionId 1 in the meantime, and the outcome of the save is unknown. Read the entity again and reapply the change if it is still needed.",
            failure.Message);
        Assert.Equal(1, Saves(fixture));
        Assert.Equal("changed by another", fixture.Emulator.Sessions.Single().CustomerName);
    }

    [Fact]
    public async Task A_change_by_another_user_after_the_save_is_preserved_and_the_update_succeeds()
    {
        await using FaultFixture fixture = await StartAsync(
            ChatFault.ConnectionReset(), static session => session with { TopicId = 9, CustomerName = "changed by another" });

        ChatSessionEntity updated = await UpdateAsync(fixture);

        Assert.Equal((9, "changed by another"), (updated.TopicId, updated.CustomerName));
        Assert.Equal(1, Saves(fixture));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_retry_is_logged_and_counted_only_when_the_save_is_sent_again(bool wasStored, int retries)
    {
        using LogRecorder log = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            application: services => services.AddLogging(logging => logging.AddProvider(log)));
        ChatFault fault = wasStored ? ChatFault.ConnectionReset().AfterCommit() : ChatFault.ConnectionReset();
        bool met = false;
        fixture.Emulator.Faults.When(request =>
        {
            bool meets = !met && IsSave(request);
            met |= meets;
            return meets ? fault : null;
        });

        await UpdateAsync(fixture);

        Assert.Equal(retries, log.Messages.Count(static entry => entry.Event.Name == "Retrying"));
        Assert.Equal(1 + retries, Saves(fixture));
    }

    [Fact]
    public async Task A_save_that_keeps_failing_ends_after_the_retries_with_all_attempts()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.When(static request => IsSave(request) ? ChatFault.BadGateway() : null);

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => UpdateAsync(fixture));

        Assert.Equal(4, Saves(fixture));
        Assert.Equal(4, failure.Attempts);
        Assert.True(failure.OutcomeUnknown);
        Assert.False(failure.IsConflict);
    }

    [Fact]
    public async Task A_save_whose_outcome_cannot_be_read_fails_with_the_failure_of_the_save()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        bool saved = false;
        fixture.Emulator.Faults.When(request =>
        {
            bool failed = saved;
            saved |= IsSave(request);
            return failed ? ChatFault.Forbidden() : IsSave(request) ? ChatFault.BadGateway() : null;
        });

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => UpdateAsync(fixture));

        Assert.Equal("SaveChatSessionEntity", failure.Operation);
        Assert.Equal(System.Net.HttpStatusCode.BadGateway, failure.StatusCode);
        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task With_retries_switched_off_for_the_call_the_unknown_outcome_is_reported()
    {
        await using FaultFixture fixture = await StartAsync(ChatFault.BadGateway());

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => UpdateAsync(fixture, new() { MaxRetryAttempts = 0 }));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_topic_that_another_user_changed_in_between_is_a_conflict_too()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        ChatTopicEntity topic = fixture.Emulator.SeedTopic(new ChatTopicEntity { Name = "Support" });
        bool met = false;
        fixture.Emulator.Faults.When(request =>
        {
            if (met || request.Operation != "SaveChatTopicEntity")
            {
                return null;
            }

            met = true;
            fixture.Emulator.SeedTopic(topic with { Description = "changed by another" });
            return ChatFault.ConnectionReset();
        });

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => fixture.Client.UpdateChatTopicEntityAsync(
            topic.ChatTopicId, static topic => topic with { Name = "Sales" }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.IsConflict);
        Assert.Equal(
            ("Support", "changed by another"),
            fixture.Emulator.Topics.Where(one => one.ChatTopicId == topic.ChatTopicId).Select(static one => (one.Name, one.Description)).Single());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(401)]
    public async Task A_save_that_was_definitely_not_processed_is_retried_without_a_second_read(int status)
    {
        await using FaultFixture fixture = await StartAsync(status == 429 ? ChatFault.TooManyRequests() : ChatFault.Response(503).WithHeader("Retry-After", "1"));

        ChatSessionEntity updated = await UpdateAsync(fixture);

        Assert.Equal(9, updated.TopicId);
        Assert.Equal(2, Saves(fixture));
    }

    private static bool IsSave(ReceivedChatRequest request) => request.Operation == "SaveChatSessionEntity";

    private static int Saves(FaultFixture fixture) => fixture.Emulator.Requests.Count(IsSave);

    private static Task<ChatSessionEntity> UpdateAsync(FaultFixture fixture, ChatRequestOptions? options = null) =>
        fixture.Client.UpdateChatSessionEntityAsync(1, static session => session with { TopicId = 9 }, options, TestContext.Current.CancellationToken);

    /// <summary>The first save meets a fault, and perhaps somebody else's change with it.</summary>
    private static async Task<FaultFixture> StartAsync(ChatFault fault, Func<ChatSessionEntity, ChatSessionEntity>? otherChange = null)
    {
        FaultFixture fixture = await FaultFixture.StartAsync();
        bool met = false;
        fixture.Emulator.Faults.When(request =>
        {
            if (met || !IsSave(request))
            {
                return null;
            }

            met = true;
            if (otherChange is not null)
            {
                fixture.Emulator.Seed(otherChange(fixture.Emulator.Sessions.Single()));
            }

            return fault;
        });
        return fixture;
    }
}
