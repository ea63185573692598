using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>3. Sessions go to the agent who has the least to do.</summary>
public sealed class AutoAssignmentTests : WorkflowTest
{
    [Fact]
    public async Task A_waiting_customer_gets_the_present_agent_with_the_fewest_ongoing_chats()
    {
        Emulator.AddUser(new() { UserName = "per", Present = false });
        Emulator.SeedTopic(Emulator.Topics[0], "per");
        Arrive("Bob");
        Assert.NotNull(await SignIn("kari").PickUpFirstChatSessionAsync(cancellationToken: Cancelled));
        ChatCustomer ann = Arrive("Ann");

        Associate agent = await LeastBusyAsync(SignInSystemUser(), topicId: 1);
        Assert.NotNull(await SignIn(agent.UserName!).PickUpChatSessionAsync(ann.ChatSessionId, cancellationToken: Cancelled));

        Assert.Equal((ChatSessionStatus.UserLast, 12), (ann.Session!.Status.Value, ann.Session.User!.AssociateId));
    }

    [Fact]
    public async Task A_dispatcher_without_the_credentials_of_agents_hands_the_session_over()
    {
        ChatCustomer ann = Arrive("Ann");
        IChatAgentClient kari = SignIn("kari");
        IChatAgentClient ola = SignIn("ola");

        Assert.NotNull(await kari.PickUpChatSessionAsync(ann.ChatSessionId, cancellationToken: Cancelled));
        Associate agent = await LeastBusyAsync(kari, topicId: 1);
        Assert.True((await kari.TryTransferChatSessionAsync(ann.ChatSessionId, agent.AssociateId, cancellationToken: Cancelled)).Succeeded);
        Assert.True((await ola.TryAcceptChatSessionTransferAsync(ann.ChatSessionId, cancellationToken: Cancelled)).Succeeded);

        Assert.Equal((12, null), (ann.Session!.User!.AssociateId, ann.Session.TransferTo));
    }

    // Presence has the ids of Service users, a transfer takes those of associates; the members of the topic have both.
    private static async Task<Associate> LeastBusyAsync(IChatAgentClient client, int topicId)
    {
        IReadOnlyList<ChatPresence> presence = await client.GetChatPresenceAsync(cancellationToken: Cancelled);
        IReadOnlyList<ChatTopicAgent> members = await client.GetChatTopicUserAgentListAsync(topicId, cancellationToken: Cancelled);
        return presence
            .Where(static row => row.Present)
            .OrderBy(static row => row.OngoingChats)
            .Join(members.Where(static member => member.CanRespond), static row => row.UserId, static member => member.User!.EjUserId, static (_, member) => member.User!)
            .First();
    }
}
