using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Receiving messages as they arrive.</content>
public static partial class ChatAgentClientExtensions
{
    /// <summary>
    /// Returns the messages of a session as they arrive, from the customer, agents and the system, each exactly once. The
    /// sequence ends when the session has ended and all its messages have been returned.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The method polls the server: more often while messages arrive, and less often while none do. Each request also covers the
    /// messages of the previous response, so that a message that is stored late with a lower id is not missed. A message that is
    /// stored later than that is missed. The new messages of a response are returned in the order of their ids.
    /// </para>
    /// <para>
    /// The sequence also ends when the session does not exist, and when a call fails: the exception is thrown to the caller. To
    /// resume after an error, call the method again with the highest id that was returned. To follow a finished session that the
    /// customer reopens after the sequence has ended, call the method again.
    /// </para>
    /// </remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="after">The id of a message. Only later messages are returned. 0, the default, returns all.</param>
    /// <param name="follow">The polling settings, or null to use the defaults.</param>
    /// <param name="options">The settings for each call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The messages. The requests are sent while the sequence is enumerated.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="client"/> is null, or the time provider of <paramref name="follow"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="chatSessionId"/> is 0 or negative, <paramref name="after"/> is negative, or an interval of
    /// <paramref name="follow"/> is out of range.
    /// </exception>
    /// <exception cref="ChatAgentException">A call failed. Thrown during enumeration.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was canceled. Thrown during enumeration.
    /// </exception>
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
                .GetChatMessagesAsync(chatSessionId, seen.After, options, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<ChatMessage> newMessages = seen.Take(messages);
            foreach (ChatMessage message in newMessages)
            {
                yield return message;
            }

            if (newMessages.Count > 0)
            {
                // A message that arrives after the end may have reopened the session.
                hasEnded = false;
                wait = follow.ShortestWait;
            }
            else if (hasEnded)
            {
                yield break;
            }
            else
            {
                // The session may have ended after the messages were read: request them once more before the sequence ends.
                hasEnded = await HasEndedAsync(client, chatSessionId, options, cancellationToken).ConfigureAwait(false);
                wait = Increase(wait, follow.LongestWait);
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

    private static TimeSpan Increase(TimeSpan wait, TimeSpan longest) => wait * 1.5 < longest ? wait * 1.5 : longest;
}
