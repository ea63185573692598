using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>Following session 1 of a fake on a clock that does not wait.</summary>
public abstract class FollowTest
{
    internal FakeChat Chat { get; init; } = new();

    internal WaitlessClock Clock { get; } = new();

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Makes messages visible just before a call returns.</summary>
    private protected void Stored(int question, params int[] ids) => Chat.Before(FakeChat.Question, question, () => Chat.Store(ids));

    private protected void EndsAtStatusQuestion(int number) => Chat.Before(FakeChat.StatusQuestion, number, Chat.End);

    private protected async Task<int[]> FollowAsync(int after = 0)
    {
        List<int> given = [];
        await foreach (ChatMessage message in Chat.FollowChatMessagesAsync(
            1, after, new ChatFollowOptions { TimeProvider = Clock }, cancellationToken: Cancelled))
        {
            given.Add(message.ChatMessageId);
        }

        return [.. given];
    }
}
