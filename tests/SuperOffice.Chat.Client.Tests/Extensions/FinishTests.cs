using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

public sealed class FinishTests
{
    public static TheoryData<ChatSessionStatus, bool> Statuses => new()
    {
        { ChatSessionStatus.Invalid, false },
        { ChatSessionStatus.PreChatForm, false },
        { ChatSessionStatus.Faq, false },
        { ChatSessionStatus.OfflineForm, false },
        { ChatSessionStatus.InQueue, false },
        { ChatSessionStatus.CustomerLast, false },
        { ChatSessionStatus.UserLast, false },
        { ChatSessionStatus.Finished, true },
        { ChatSessionStatus.Deleted, true },
        { ChatSessionStatus.Closed, true },
        { ChatSessionStatus.RequestPosted, true },
        { ChatSessionStatus.ClosedFromQueue, true },
    };

    private readonly FakeChat _chat = new();

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Each_status_is_known_as_ended_or_not(ChatSessionStatus status, bool ended) =>
        Assert.Equal(ended, new ChatSessionEntity { Status = status }.HasEnded());

    [Fact]
    public void All_statuses_are_covered() =>
        Assert.Equal(Enum.GetValues<ChatSessionStatus>(), Statuses.Select(static row => row.Data.Item1).Order());

    [Fact]
    public void A_status_that_is_absent_or_unknown_has_not_ended()
    {
        Assert.False(new ChatSessionEntity().HasEnded());
        Assert.False(new ChatSessionEntity { Status = OpenEnum<ChatSessionStatus>.Parse("OnHold") }.HasEnded());
        Assert.Throws<ArgumentNullException>("session", () => ((ChatSessionEntity)null!).HasEnded());
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_session_is_finished_unless_it_has_ended_already(ChatSessionStatus status, bool ended)
    {
        _chat.Turn(status);
        ChatSessionEntity session = await _chat.FinishChatSessionAsync(1, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(ended ? status : ChatSessionStatus.Finished, session.Status);
        Assert.Equal(ended ? [] : [session], _chat.Sent);
    }

    [Fact]
    public async Task A_reply_goes_to_the_customer_with_text_and_author()
    {
        ChatRequestOptions options = new() { Language = "no" };
        ChatMessage stored = await _chat.ReplyToCustomerAsync(1, "Hello", "Kari", options, TestContext.Current.CancellationToken);
        Assert.Equal(new ChatMessage { Type = ChatMessageType.ToCustomer, Message = "Hello", Author = "Kari" }, Assert.Single(_chat.Sent));
        Assert.Equal(9, stored.ChatMessageId);
        Assert.Equal((options, TestContext.Current.CancellationToken), _chat.Last);
    }

    [Fact]
    public async Task A_reply_without_an_author_leaves_it_to_the_server()
    {
        await _chat.ReplyToCustomerAsync(1, "", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new ChatMessage { Type = ChatMessageType.ToCustomer, Message = "" }, Assert.Single(_chat.Sent));
        await Assert.ThrowsAsync<ArgumentNullException>("text", () => _chat.ReplyToCustomerAsync(1, null!, cancellationToken: TestContext.Current.CancellationToken));
    }
}
