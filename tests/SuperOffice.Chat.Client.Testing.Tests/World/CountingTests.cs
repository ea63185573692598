using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.World;

public sealed class CountingTests : ChatTest
{
    private const string Hello = """{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"Hello"}}""";

    [Fact]
    public async Task Messages_of_a_test_run_can_be_counted()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.CustomerLast);
        emulator.Faults.Add(ChatFault.GatewayTimeout()).Add(ChatFault.GatewayTimeout().AfterCommit());
        await StatusAsync(emulator, "AddChatMessage", Hello);
        await StatusAsync(emulator, "AddChatMessage", Hello);
        await StatusAsync(emulator, "AddChatMessage", Hello);
        Assert.Equal([504, 504, 200], emulator.Requests.Select(request => request.Status));
        Assert.Equal([false, true, true], emulator.Requests.Select(request => request.Created));
        Assert.Equal([null, 1, 2], emulator.Requests.Select(request => request.CreatedId));
        Assert.Equal([null, 1, 2], emulator.Requests.Select(request => request.ChatMessageId));
        Assert.Equal([null, 1, 1], emulator.Requests.Select(request => request.ChatSessionId));
        Assert.Equal([1, 2], emulator.Messages(1).Select(message => message.ChatMessageId));
    }

    [Fact]
    public async Task Concurrent_callers_get_different_messages()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.CustomerLast);
        await Parallel.ForAsync(0, 64, Cancelled, async (_, _) => await StatusAsync(emulator, "AddChatMessage", Hello));
        Assert.Equal(Enumerable.Range(1, 64), emulator.Messages(1).Select(message => message.ChatMessageId));
        Assert.Equal(64, emulator.Requests.Select(request => request.CreatedId).Distinct().Count());
    }

    [Fact]
    public async Task Customers_picked_up_after_a_fault_can_be_identified()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.StartCustomer(1);
        emulator.StartCustomer(1);
        emulator.Faults.Add(ChatFault.BadGateway().AfterCommit());
        await StatusAsync(emulator, "PickUpFirstChatSession");
        await StatusAsync(emulator, "PickUpFirstChatSession");
        await StatusAsync(emulator, "PickUpFirstChatSession");
        Assert.Equal([1, 2, null], emulator.Requests.Select(request => request.ChatSessionId));
        Assert.Equal([true, true, false], emulator.Requests.Select(request => request.Committed));
        Assert.DoesNotContain(emulator.Requests, request => request.Created);
    }

    [Fact]
    public async Task A_topic_and_its_members_are_named_by_the_topic()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await StatusAsync(emulator, "SaveChatTopicEntity", "{}");
        await StatusAsync(emulator, "AddChatTopicUserAgent", """{"ChatTopicId":2,"Useragent":{"User":{"AssociateId":11}}}""");
        await StatusAsync(emulator, "DeleteChatTopicUserAgent", """{"ChatTopicId":2,"Username":"11"}""");
        await StatusAsync(emulator, "DeleteChatTopicEntity?chatTopicEntityId=2");
        Assert.Equal([2, 2, 2, 2], emulator.Requests.Select(request => request.ChatTopicId));
        Assert.Equal([2, 0, null, null], emulator.Requests.Select(request => request.CreatedId));
        Assert.All(emulator.Requests, request => Assert.True(request.Committed));
    }
}
