using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Tracks which messages have been returned, and after which id to ask.</summary>
internal sealed class SeenMessages
{
    /// <summary>Ids of one tenant are given in order. A larger step within one session is not taken for a place in that order.</summary>
    private const int LargestStep = 10_000_000;

    private readonly SortedSet<int> _ids = [];

    public SeenMessages(int after) => AskAfter = after;

    /// <summary>
    /// The id to ask after. It is at most the highest id of the response before the last, and below the highest id seen: a
    /// single message with an extreme id must not hide all later ones.
    /// </summary>
    public int AskAfter { get; private set; }

    /// <summary>Returns the messages that have not been returned yet, by id.</summary>
    public IReadOnlyList<ChatMessage> Take(IReadOnlyList<ChatMessage> messages)
    {
        int[] earlier = [.. _ids];
        int askedAfter = AskAfter;
        List<ChatMessage> news =
        [
            .. messages
                .Where(message => message.ChatMessageId > askedAfter && _ids.Add(message.ChatMessageId))
                .OrderBy(static message => message.ChatMessageId),
        ];

        AskAfter = NextAfter(earlier);
        _ids.RemoveWhere(id => id <= AskAfter);
        return news;
    }

    private int NextAfter(int[] earlier)
    {
        int next = AskAfter;
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
