using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Reading messages as they come.</content>
public static partial class ChatAgentClientExtensions
{
    /// <summary>
    /// Gives the messages of a session as they come, of customer, agent and system, each once, until the session has
    /// ended and all of them are given.
    /// </summary>
    /// <remarks>
    /// It asks more often while messages come, and less while none do. Messages of one answer are given in the order of
    /// their ids. Each question goes back to the messages of the answer before, so that one stored late with a lower id
    /// is not missed; one that is later than the next answer is. An error ends it: start again after the highest id that was
    /// given. So does a session that is missing. A finished session that the customer reopens after this has ended is
    /// followed by starting again.
    /// </remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="after">Only messages after the one with this id; 0 for all.</param>
    /// <param name="follow">How often to ask; null for the defaults.</param>
    /// <param name="options">Settings of these calls; null for those of the client.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The messages.</returns>
    public static IAsyncEnumerable<ChatMessage> FollowChatMessagesAsync(
        this IChatAgentClient client,
        int chatSessionId,
        int after = 0,
        ChatFollowOptions? follow = null,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        follow ??= new ChatFollowOptions();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(follow.ShortestWait, TimeSpan.Zero, nameof(follow));
        ArgumentOutOfRangeException.ThrowIfLessThan(follow.LongestWait, follow.ShortestWait, nameof(follow));
        ArgumentNullException.ThrowIfNull(follow.TimeProvider, nameof(follow));
        return FollowAsync(client, chatSessionId, after, follow, options, cancellationToken);
    }

    private static async IAsyncEnumerable<ChatMessage> FollowAsync(
        IChatAgentClient client,
        int chatSessionId,
        int after,
        ChatFollowOptions follow,
        ChatRequestOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        SeenMessages seen = new(after);
        TimeSpan wait = follow.ShortestWait;
        bool hasEnded = false;
        while (true)
        {
            IReadOnlyList<ChatMessage> messages = await client
                .GetChatMessagesAsync(chatSessionId, seen.AskAfter, options, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<ChatMessage> news = seen.Take(messages);
            foreach (ChatMessage message in news)
            {
                yield return message;
            }

            if (news.Count > 0)
            {
                // What comes after the end may have reopened the session.
                hasEnded = false;
                wait = follow.ShortestWait;
            }
            else if (hasEnded)
            {
                yield break;
            }
            else
            {
                // What was written before the end is asked for once more, since the end was seen after the messages.
                hasEnded = await HasEndedAsync(client, chatSessionId, options, cancellationToken).ConfigureAwait(false);
                wait = Longer(wait, follow.LongestWait);
            }

            if (!hasEnded)
            {
                await Task.Delay(wait, follow.TimeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<bool> HasEndedAsync(
        IChatAgentClient client, int chatSessionId, ChatRequestOptions? options, CancellationToken cancellationToken) =>
        await client.GetChatSessionEntityAsync(chatSessionId, options, cancellationToken).ConfigureAwait(false) is not { } session
        || session.HasEnded();

    private static TimeSpan Longer(TimeSpan wait, TimeSpan longest) => wait * 1.5 < longest ? wait * 1.5 : longest;
}
