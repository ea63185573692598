using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Tests which messages are returned.</summary>
public sealed class FollowMessagesTests : FollowTest
{
    [Fact]
    public async Task Each_message_is_returned_once_and_those_of_a_response_in_order_of_id()
    {
        Chat.Store(3, 1, 2);
        Stored(2, 4);
        Stored(3, 6, 5);
        EndsAtStatusQuestion(2);
        Assert.Equal<int[]>([1, 2, 3, 4, 5, 6], await FollowAsync());
        Assert.Equal([0, 0, 3, 4, 5, 5], Chat.Afters);
    }

    [Theory]
    [InlineData(new[] { int.MaxValue }, new[] { 1, 2 }, new[] { 3 })]
    [InlineData(new[] { 1, int.MaxValue }, new[] { 2 }, new[] { 3 })]
    [InlineData(new[] { 1, 2 }, new[] { int.MaxValue }, new[] { 3 })]
    [InlineData(new[] { 1, 2 }, new[] { int.MaxValue - 1, int.MaxValue }, new[] { 3 })]
    [InlineData(new[] { 1 }, new[] { 2_000_000_000 }, new[] { 2 })]
    public async Task A_message_with_an_extreme_id_does_not_hide_later_ones(int[] first, int[] second, int[] third)
    {
        Stored(1, first);
        Stored(2, second);
        Stored(5, third);
        Stored(9, 4);
        EndsAtStatusQuestion(8);

        int[] given = await FollowAsync();
        Assert.Equal<int[]>([.. first, .. second, .. third, 4], given);
    }

    [Fact]
    public async Task A_message_stored_late_with_a_lower_id_is_returned()
    {
        Stored(1, 1, 2, 4);
        Stored(2, 3);
        EndsAtStatusQuestion(1);
        Assert.Equal<int[]>([1, 2, 4, 3], await FollowAsync());
    }

    [Fact]
    public async Task A_message_later_than_the_next_response_is_missed_as_documented()
    {
        Stored(1, 1, 3, 4);
        Stored(3, 2);
        EndsAtStatusQuestion(2);
        Assert.Equal<int[]>([1, 3, 4], await FollowAsync());
    }

    [Fact]
    public async Task A_server_that_returns_all_messages_each_time_does_not_cause_duplicates()
    {
        FollowMessagesTests other = new() { Chat = new() { IgnoresAfter = true, NewestFirst = true } };
        other.Chat.Store(1, 2);
        other.Stored(2, 3);
        other.Stored(4, 4);
        other.EndsAtStatusQuestion(2);
        Assert.Equal<int[]>([2, 3, 4], await other.FollowAsync(after: 1));
    }

    [Fact]
    public async Task Only_messages_after_the_given_id_are_returned()
    {
        Chat.Store(1, 2, 3, 4);
        EndsAtStatusQuestion(1);
        Assert.Equal<int[]>([3, 4], await FollowAsync(after: 2));
        Assert.Equal(2, Chat.Afters[0]);
    }

    [Fact]
    public async Task A_message_without_an_id_cannot_be_distinguished_and_is_left_out()
    {
        FollowMessagesTests other = new() { Chat = new() { IgnoresAfter = true } };
        other.Chat.Store(0, 1);
        other.EndsAtStatusQuestion(1);
        Assert.Equal<int[]>([1], await other.FollowAsync());
    }

    [Fact]
    public async Task After_an_error_it_continues_from_the_highest_id_returned()
    {
        Stored(1, 1, 2);
        Chat.Before(FakeChat.Question, 2, static () => throw new ChatAgentConnectionException("Cut."));
        List<int> given = [];
        await Assert.ThrowsAsync<ChatAgentConnectionException>(async () =>
        {
            await foreach (ChatMessage message in Chat.FollowChatMessagesAsync(1, follow: new() { TimeProvider = Clock }, cancellationToken: Cancelled))
            {
                given.Add(message.ChatMessageId);
            }
        });
        Stored(3, 3);
        EndsAtStatusQuestion(1);
        Assert.Equal([1, 2], given);
        Assert.Equal<int[]>([3], await FollowAsync(after: given.Max()));
    }
}
