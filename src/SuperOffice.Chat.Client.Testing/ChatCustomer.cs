using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents the customer of a session, who uses the widget on a web page. The customer acts on the emulator directly, without
/// credentials, faults or recorded requests.
/// </summary>
/// <remarks>
/// An action that is not possible in the current status of the session throws <see cref="InvalidOperationException"/>. All
/// members are thread-safe.
/// </remarks>
public sealed partial class ChatCustomer
{
    private static readonly Dictionary<string, (string Status, string? Notice)> AfterLeaving = new()
    {
        [SessionStatus.InQueue] = (SessionStatus.ClosedFromQueue, null),
        [SessionStatus.CustomerLast] = (SessionStatus.Finished, "ClosedByCustomer"),
        [SessionStatus.UserLast] = (SessionStatus.Finished, "ClosedByCustomer"),
        [SessionStatus.PreChatForm] = (SessionStatus.Closed, null),
        [SessionStatus.Faq] = (SessionStatus.Closed, null),
        [SessionStatus.OfflineForm] = (SessionStatus.Closed, null),
    };

    private readonly ChatWorld _world;
    private readonly Snapshots<ChatSessionEntity> _sessions;
    private readonly Snapshots<ChatMessage> _messages;
    private int _lastRead;

    internal ChatCustomer(ChatWorld world, int chatSessionId)
    {
        _world = world;
        _sessions = new(CarrierTypes.ChatSessionEntity, world.Rules.OverlongText);
        _messages = new(CarrierTypes.ChatMessage, world.Rules.OverlongText);
        ChatSessionId = chatSessionId;
    }

    /// <summary>Gets the id of the session.</summary>
    public int ChatSessionId { get; }

    /// <summary>Gets the current session, or null when it has been removed.</summary>
    public ChatSessionEntity? Session => _world.Sessions.Find(ChatSessionId) is StoredRow row ? _sessions.Read(row) : null;

    /// <summary>
    /// Writes a message. In a conversation, the status becomes <c>CustomerLast</c>, as SuperOffice documents. In the queue, it stays.
    /// A finished session is reopened, with a <c>ReopenedByCustomer</c> message before this one.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <returns>The message as stored.</returns>
    public ChatMessage Write(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add("write", static session => SessionStatus.IsOpenToCustomer(session.Status), FromCustomer(text));
    }

    /// <summary>Reopens a finished session by writing a message.</summary>
    /// <param name="text">The message.</param>
    /// <returns>The message as stored.</returns>
    public ChatMessage Reopen(string text)
    {
        lock (_world.Gate)
        {
            return Session is { } session && session.Status == ChatSessionStatus.Finished ? Write(text) : throw Cannot("reopen the session");
        }
    }

    /// <summary>
    /// Reads the messages that agents and bots have written since the previous call. Sets <c>ReadByCustomer</c> of the messages and
    /// <c>WhenFetched</c> of the session, whose meaning SuperOffice does not document.
    /// </summary>
    /// <returns>The messages, oldest first. Empty when there are none.</returns>
    public IReadOnlyList<ChatMessage> Read()
    {
        lock (_world.Gate)
        {
            _world.SessionEditor.Change(ChatSessionId, Always, session => session.Stamp("WhenFetched", _world.Now));
            StoredRow[] unread =
            [
                .. _world.Messages.GetAll(ChatSessionId)
                    .Where(message => message.Id > _lastRead && message.Root.String("Type") == MessageType.ToCustomer)
                    .Select(MarkRead),
            ];
            _lastRead = unread.Length > 0 ? unread[^1].Id : _lastRead;
            return _messages.Read(unread);
        }
    }

    /// <summary>Waits until an agent or a bot has written, and reads the messages.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result of <see cref="Read"/>, with at least one message.</returns>
    public async Task<IReadOnlyList<ChatMessage>> ReadNextAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task next = _world.Messages.Next;
            IReadOnlyList<ChatMessage> messages = Read();
            if (messages.Count > 0)
            {
                return messages;
            }

            await next.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Leaves the session. The status becomes <c>ClosedFromQueue</c> in the queue, and <c>Finished</c> with a <c>ClosedByCustomer</c>
    /// message in a conversation. In a form, it becomes <c>Closed</c>, which SuperOffice does not document.
    /// </summary>
    public void Leave() => Do("leave", static session => AfterLeaving.ContainsKey(session.Status), session =>
    {
        (string status, string? notice) = AfterLeaving[session.Status];
        End(session, status, notice);
    });

    /// <summary>Rates the conversation. It is possible in every status; SuperOffice does not document any restriction.</summary>
    /// <param name="rating">The rating. SuperOffice does not document its range.</param>
    public void Rate(int rating) => Do("rate", Always, session => session.Rating = rating);

    internal static void Fill(JsonObject session, ChatSessionEntity? customer)
    {
        if (customer is not null)
        {
            JsonObject values = new Snapshots<ChatSessionEntity>(CarrierTypes.ChatSessionEntity, OverlongText.Truncate).Bind(customer);
            foreach ((string name, JsonNode? value) in values.Where(static member => member.Key.StartsWith("Customer", StringComparison.Ordinal)))
            {
                session[name] = value?.DeepClone();
            }
        }
    }

    private static bool Always(SessionDraft session) => true;

    private static JsonObject FromCustomer(string text) => Conversation.Message(MessageType.ToUser, "None", text, author: null);

    private void End(SessionDraft session, string status, string? notice)
    {
        if (notice is not null)
        {
            _world.Conversation.Notice(session, notice);
        }

        session.Status = status;
        session.Offer(null);
        session.Stamp("WhenEnded", _world.Now);
    }

    private StoredRow MarkRead(StoredRow message)
    {
        JsonObject json = message.Edit(CarrierTypes.ChatMessage);
        json["ReadByCustomer"] = 1;
        StoredRow read = StoredRow.Create(message.Id, json);
        _world.Messages.Replace(ChatSessionId, read);
        return read;
    }

    private ChatMessage Add(string what, Predicate<SessionDraft> condition, JsonObject message)
    {
        StoredRow? added = null;
        Do(what, condition, session => added = _world.Conversation.AddMessage(session, message, caller: null));
        return _messages.Read(added!);
    }

    private void Do(string what, Predicate<SessionDraft> condition, Action<SessionDraft> change)
    {
        if (!_world.SessionEditor.Change(ChatSessionId, condition, change).HasChanged)
        {
            throw Cannot(what);
        }
    }

    private InvalidOperationException Cannot(string what)
    {
        string state = _world.Sessions.Find(ChatSessionId)?.Root.String("Status") ?? "gone";
        return new InvalidOperationException(FormattableString.Invariant($"The customer cannot {what}: chat session {ChatSessionId} is {state}."));
    }
}
