using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Tests when and how following ends.</summary>
public sealed class FollowEndTests : FollowTest
{
    [Fact]
    public async Task A_message_written_just_before_the_end_is_returned()
    {
        Chat.Store(1);
        Chat.Before(FakeChat.StatusQuestion, 1, () =>
        {
            Chat.Store(2, 3);
            Chat.End();
        });
        Assert.Equal<int[]>([1, 2, 3], await FollowAsync());
        Assert.Equal(FakeChat.Question, Chat.Calls[^1]);
    }

    [Fact]
    public async Task A_session_that_is_reopened_while_its_end_is_detected_is_still_followed()
    {
        EndsAtStatusQuestion(1);
        Chat.Before(FakeChat.Question, 2, () =>
        {
            Chat.Store(1, 2);
            Chat.Turn(ChatSessionStatus.CustomerLast);
        });
        Stored(4, 3);
        EndsAtStatusQuestion(3);
        Assert.Equal<int[]>([1, 2, 3], await FollowAsync());
    }

    [Fact]
    public async Task A_session_that_is_gone_has_ended()
    {
        Chat.Session = null;
        Assert.Empty(await FollowAsync());
        Assert.Equal([FakeChat.Question, FakeChat.StatusQuestion, FakeChat.Question], Chat.Calls);
        Assert.Empty(Clock.Waits);
    }

    [Fact]
    public async Task An_error_of_the_check_for_the_end_is_thrown()
    {
        Chat.Before(FakeChat.StatusQuestion, 1, static () => throw new ChatAgentAuthenticationException("Expired."));
        await Assert.ThrowsAsync<ChatAgentAuthenticationException>(() => FollowAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_is_canceled_by_either_token(bool asArgument)
    {
        using CancellationTokenSource source = new();
        FakeTimeProvider standing = new();
        IAsyncEnumerable<ChatMessage> messages = Chat.FollowChatMessagesAsync(
            1, follow: new() { TimeProvider = standing }, cancellationToken: asArgument ? source.Token : Cancelled);
        await using IAsyncEnumerator<ChatMessage> follower = messages.GetAsyncEnumerator(asArgument ? Cancelled : source.Token);
        Task<bool> next = follower.MoveNextAsync().AsTask();
        Assert.False(next.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(TimeSpan.FromMinutes(1), Cancelled));
        Assert.True(Chat.Last.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task The_settings_are_sent_with_every_call()
    {
        ChatRequestOptions options = new() { TimeZone = "NO" };
        List<ChatRequestOptions?> seen = [];
        EndsAtStatusQuestion(2);
        Chat.Before(FakeChat.Question, 2, () => seen.Add(Chat.Last.Options));
        Chat.Before(FakeChat.StatusQuestion, 1, () => seen.Add(Chat.Last.Options));
        await foreach (ChatMessage message in Chat.FollowChatMessagesAsync(
            1, follow: new() { TimeProvider = Clock }, options: options, cancellationToken: Cancelled))
        {
            Assert.Fail($"There is no {message}.");
        }

        Assert.Equal([options, options], seen);
    }

    [Fact]
    public void Wrong_arguments_throw_at_the_call_and_nothing_is_requested()
    {
        ChatFollowOptions[] wrong =
        [
            new() { ShortestWait = TimeSpan.Zero },
            new() { ShortestWait = TimeSpan.FromSeconds(20), LongestWait = TimeSpan.FromSeconds(10) },
            new() { TimeProvider = null! },
        ];
        Assert.All(wrong, follow => Assert.Equal("follow", Assert.ThrowsAny<ArgumentException>(() => { _ = Chat.FollowChatMessagesAsync(1, follow: follow, cancellationToken: Cancelled); }).ParamName));
        Assert.Throws<ArgumentOutOfRangeException>("chatSessionId", () => { _ = Chat.FollowChatMessagesAsync(0, cancellationToken: Cancelled); });
        Assert.Throws<ArgumentOutOfRangeException>("after", () => { _ = Chat.FollowChatMessagesAsync(1, -1, cancellationToken: Cancelled); });
        Assert.Throws<ArgumentNullException>("client", () => { _ = ((IChatAgentClient)null!).FollowChatMessagesAsync(1, cancellationToken: Cancelled); });
        Assert.Empty(Chat.Calls);
    }
}
