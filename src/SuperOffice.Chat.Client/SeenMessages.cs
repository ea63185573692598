using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Which messages have been given, and after which to ask.</summary>
internal sealed class SeenMessages
{
    private readonly HashSet<int> _ids = [];
    private int _highest;

    public SeenMessages(int after)
    {
        AskAfter = after;
        _highest = after;
    }

    /// <summary>The id to ask after: the highest of the answer before the last.</summary>
    public int AskAfter { get; private set; }

    /// <summary>The messages not given yet, by id.</summary>
    public IReadOnlyList<ChatMessage> Take(IReadOnlyList<ChatMessage> messages)
    {
        int askedAfter = AskAfter;
        List<ChatMessage> news =
        [
            .. messages
                .Where(message => message.ChatMessageId > askedAfter && _ids.Add(message.ChatMessageId))
                .OrderBy(static message => message.ChatMessageId),
        ];

        AskAfter = _highest;
        _ids.RemoveWhere(id => id <= AskAfter);
        _highest = news.Count > 0 ? Math.Max(_highest, news[^1].ChatMessageId) : _highest;
        return news;
    }
}
