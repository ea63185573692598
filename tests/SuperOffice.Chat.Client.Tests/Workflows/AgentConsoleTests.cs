using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>1. A custom agent console.</summary>
public sealed class AgentConsoleTests : WorkflowTest
{
    [Fact]
    public async Task An_agent_picks_up_a_customer_talks_finishes_and_archives_the_transcript()
    {
        ChatCustomer ann = Arrive("Ann", "Where is my order?");
        IChatAgentClient kari = SignIn("kari");

        ChatTopicEntity topic = Assert.Single(await kari.ChatTopicsForUserAsync(cancellationToken: Cancelled));
        IReadOnlyList<ChatSessionEntity> sessions = await kari.ChatSessionsForUserAsync(cancellationToken: Cancelled);
        int id = sessions.First(session => session.TopicId == topic.ChatTopicId && session.Status == ChatSessionStatus.InQueue).ChatSessionId;
        Assert.NotNull(await kari.PickUpChatSessionAsync(id, cancellationToken: Cancelled));
        await foreach (ChatMessage message in kari.FollowChatMessagesAsync(id, follow: AtOnce, cancellationToken: Cancelled))
        {
            if (message.Message == "Where is my order?")
            {
                await kari.ReplyToCustomerAsync(id, "On its way.", cancellationToken: Cancelled);
                ann.Write("Thank you");
            }
            else if (message.Message == "Thank you")
            {
                await kari.FinishChatSessionAsync(id, cancellationToken: Cancelled);
            }
        }

        string transcript = await kari.GetChatTranscriptAsync(id, cancellationToken: Cancelled);
        Assert.Equal((ChatSessionStatus.Finished, 11), (ann.Session!.Status.Value, ann.Session.User!.AssociateId));
        Assert.Equal(["Welcome! How can we help you?", "On its way."], Texts(ann.Read()));
        Assert.EndsWith("Ann: Thank you", transcript.TrimEnd(), StringComparison.Ordinal);
    }
}
