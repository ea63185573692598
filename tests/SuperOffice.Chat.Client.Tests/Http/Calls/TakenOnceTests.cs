using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Customers are taken, written to and given to others once, whatever the network does.</summary>
public sealed class TakenOnceTests
{
    [Fact]
    public async Task A_message_whose_connection_is_reset_is_written_once_and_the_caller_is_told()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        scene.Emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit());

        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(() =>
            scene.Client.AddChatMessageAsync(1, new() { Type = ChatMessageType.ToCustomer, Message = "hello" }, null, TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("may have completed on the server", failure.Message, StringComparison.Ordinal);
        Assert.Single(scene.Emulator.Requests);
        Assert.Equal("hello", Assert.Single(scene.Emulator.Messages(1)).Message);
    }

    [Fact]
    public async Task A_pick_up_of_the_first_that_meets_a_bad_gateway_takes_no_second_customer()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        scene.Emulator.Clear();
        scene.Emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue });
        scene.Emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue });
        scene.Emulator.Faults.Add(ChatFault.BadGateway().AfterCommit());

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(
            () => scene.Client.PickUpFirstChatSessionAsync(null, TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.Single(scene.Emulator.Requests);
        Assert.Single(scene.Emulator.Sessions, static session => session.Status == ChatSessionStatus.InQueue);
        Assert.Single(scene.Emulator.Sessions, static session => session.User is not null);
    }

    [Fact]
    public async Task A_pick_up_that_runs_out_of_time_is_seen_in_the_session_and_null_when_tried_by_hand()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        int id = scene.Emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue }).ChatSessionId;
        scene.Emulator.Faults.Add(ChatFault.SlowResponse(TimeSpan.FromDays(1)).AfterCommit());

        Task<ChatSessionEntity?> call = scene.Client.PickUpChatSessionAsync(id, null, TestContext.Current.CancellationToken);
        while (!call.IsCompleted && scene.Emulator.Sessions.Single(session => session.ChatSessionId == id).User is null)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => call.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        ChatSessionEntity? again = await scene.Client.PickUpChatSessionAsync(id, null, TestContext.Current.CancellationToken);
        ChatSessionEntity? read = await scene.Client.GetChatSessionEntityAsync(id, null, TestContext.Current.CancellationToken);

        Assert.True(failure.IsTimeout && failure.OutcomeUnknown);
        Assert.Null(again);
        Assert.Equal("kari", read!.User!.UserName);
        Assert.Equal(3, scene.Emulator.Requests.Count);
    }
}
