using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Tracks the messages that have been returned, and the id that the next request starts after.</summary>
internal sealed class SeenMessages(int after)
{
    /// <summary>A tenant assigns ids in ascending order. An id that is further away than this is ignored as an outlier.</summary>
    private const int LargestStep = 10_000_000;

    private readonly SortedSet<int> _ids = [];

    /// <summary>
    /// Gets the id that the next request starts after. It is at most the highest id of the response before the last, and lower
    /// than the highest id seen: a single message with an extreme id must not hide all later messages.
    /// </summary>
    public int After { get; private set; } = after;

    /// <summary>Returns the messages that have not been returned yet, in the order of their ids.</summary>
    public IReadOnlyList<ChatMessage> Take(IReadOnlyList<ChatMessage> messages)
    {
        int[] earlier = [.. _ids];
        int requestedAfter = After;
        List<ChatMessage> newMessages =
        [
            .. messages
                .Where(message => message.ChatMessageId > requestedAfter && _ids.Add(message.ChatMessageId))
                .OrderBy(static message => message.ChatMessageId),
        ];

        After = NextAfter(earlier);
        _ids.RemoveWhere(id => id <= After);
        return newMessages;
    }

    private int NextAfter(int[] earlier)
    {
        int next = After;
        foreach (int id in earlier)
        {
            if (id == _ids.Max || (next > 0 && id - next > LargestStep))
            {
                break;
            }

            next = id;
        }

        return next;
    }
}
