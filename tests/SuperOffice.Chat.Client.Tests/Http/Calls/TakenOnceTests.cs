using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Customers are taken, written to and given to others once, whatever the network does.</summary>
public sealed class TakenOnceTests
{
    [Fact]
    public async Task A_message_whose_connection_is_reset_is_sent_once_and_the_failure_is_thrown()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit());

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() =>
            fixture.Client.AddChatMessageAsync(1, new() { Type = ChatMessageType.ToCustomer, Message = "hello" }, null, TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("may have completed on the server", failure.Message, StringComparison.Ordinal);
        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal("hello", Assert.Single(fixture.Emulator.Messages(1)).Message);
    }

    [Fact]
    public async Task A_pick_up_of_the_first_that_meets_a_bad_gateway_takes_no_second_customer()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.Clear();
        fixture.Emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue });
        fixture.Emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue });
        fixture.Emulator.Faults.Add(ChatFault.BadGateway().AfterCommit());

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => fixture.Client.PickUpFirstChatSessionAsync(null, TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.Single(fixture.Emulator.Requests);
        Assert.Single(fixture.Emulator.Sessions, static session => session.Status == ChatSessionStatus.InQueue);
        Assert.Single(fixture.Emulator.Sessions, static session => session.User is not null);
    }

    [Fact]
    public async Task A_pick_up_that_times_out_shows_in_the_session_and_returns_null_when_called_again()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        int id = fixture.Emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue }).ChatSessionId;
        fixture.Emulator.Faults.Add(ChatFault.SlowResponse(TimeSpan.FromDays(1)).AfterCommit());

        Task<ChatSessionEntity?> call = fixture.Client.PickUpChatSessionAsync(id, null, TestContext.Current.CancellationToken);
        while (!call.IsCompleted && fixture.Emulator.Sessions.Single(session => session.ChatSessionId == id).User is null)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        ChatSessionEntity? again = await fixture.Client.PickUpChatSessionAsync(id, null, TestContext.Current.CancellationToken);
        ChatSessionEntity? read = await fixture.Client.GetChatSessionEntityAsync(id, null, TestContext.Current.CancellationToken);

        Assert.True(failure.IsTimeout && failure.OutcomeUnknown);
        Assert.Null(again);
        Assert.Equal("kari", read!.User!.UserName);
        Assert.Equal(3, fixture.Emulator.Requests.Count);
    }
}
