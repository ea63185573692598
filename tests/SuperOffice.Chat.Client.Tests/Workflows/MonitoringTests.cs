using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>10. Waiting times and ratings of customers.</summary>
public sealed class MonitoringTests : WorkflowTest
{
    [Fact]
    public async Task Queue_waiting_time_ratings_and_dead_sessions_are_computed_from_the_sessions()
    {
        IChatAgentClient kari = SignIn("kari");
        ChatCustomer ann = Arrive("Ann");
        ChatCustomer bob = Arrive("Bob");
        Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.NotNull(await kari.PickUpFirstChatSessionAsync(cancellationToken: Cancelled));
        ann.Leave();
        ann.Rate(5);
        bob.Read();
        Clock.Advance(TimeSpan.FromMinutes(4));
        Arrive("Eve").Read();

        IReadOnlyList<ChatSessionEntity> sessions = await kari.ChatSessionsForUserAsync(cancellationToken: Cancelled);
        ChatSessionEntity[] queue = [.. sessions.Where(static session => session.Status == ChatSessionStatus.InQueue)];
        TimeSpan? longestWait = queue.Max(session => Clock.GetUtcNow() - session.WhenRequested);
        TimeSpan? waited = sessions.Max(static session => session.WhenStarted - session.WhenRequested);
        double rating = sessions.Where(static session => session.Rating > 0).Average(static session => session.Rating);
        IEnumerable<string?> dead = sessions
            .Where(session => !session.HasEnded() && session.WhenFetched < Clock.GetUtcNow().AddMinutes(-3))
            .Select(static session => session.CustomerName);

        Assert.Equal(2, queue.Length);
        Assert.Equal((TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(6)), (longestWait, waited));
        Assert.Equal(5, rating);
        Assert.Equal(["Bob"], dead);
    }
}
