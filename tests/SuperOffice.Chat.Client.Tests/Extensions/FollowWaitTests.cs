namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Tests the intervals of requests with a fake clock.</summary>
public sealed class FollowWaitTests : FollowTest
{
    [Fact]
    public async Task Waits_grow_by_half_to_the_longest_while_no_messages_come()
    {
        EndsAtStatusQuestion(10);
        await FollowAsync();
        Assert.Equal([1.5, 2.25, 3.375, 5.063, 7.594, 11.391, 15, 15, 15], Clock.Waits.Select(static wait => Math.Round(wait.TotalSeconds, 3)), Near);
    }

    [Fact]
    public async Task A_message_makes_the_wait_the_shortest_again()
    {
        Stored(4, 1);
        Stored(5, 2);
        EndsAtStatusQuestion(5);
        await FollowAsync();
        Assert.Equal([1.5, 2.25, 3.375, 1, 1, 1.5], Clock.Waits.Select(static wait => wait.TotalSeconds), Near);
    }

    [Fact]
    public async Task The_end_of_the_session_is_checked_only_when_no_messages_arrived()
    {
        Chat.Store(1);
        Stored(2, 2);
        EndsAtStatusQuestion(1);
        await FollowAsync();
        Assert.Equal([FakeChat.Question, FakeChat.Question, FakeChat.Question, FakeChat.StatusQuestion, FakeChat.Question], Chat.Calls);
    }

    // Timers take whole milliseconds.
    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 0.002;
}
