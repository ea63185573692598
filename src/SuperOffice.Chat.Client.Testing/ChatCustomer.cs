using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Messages;
using SuperOffice.Chat.Client.Testing.Sessions;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// The customer of one session, at the widget on a web page: what no operation of the agent can do. It acts on the
/// emulator directly, past credentials, faults and requests.
/// </summary>
/// <remarks>
/// What a customer cannot do in the state in which the session is, throws <see cref="InvalidOperationException"/>. All
/// members may be called from several threads.
/// </remarks>
public sealed partial class ChatCustomer
{
    private readonly ChatWorld _world;
    private readonly Snapshots<ChatSessionEntity> _sessions;
    private readonly Snapshots<ChatMessage> _messages;
    private int _lastRead;

    internal ChatCustomer(ChatWorld world, int chatSessionId)
    {
        _world = world;
        _sessions = new(ChatSessionEntityCarrier.Type, world.Rules.OverlongText);
        _messages = new(ChatMessageCarrier.Type, world.Rules.OverlongText);
        ChatSessionId = chatSessionId;
    }

    /// <summary>The customer's session.</summary>
    public int ChatSessionId { get; }

    /// <summary>That session as it is now; null when it has been removed.</summary>
    public ChatSessionEntity? Session => _world.Sessions.Find(ChatSessionId) is StoredRow row ? _sessions.Read(row) : null;

    /// <summary>
    /// Writes. In a conversation the session becomes <c>CustomerLast</c>, as documented; in the queue it stays there;
    /// a finished session is reopened, with a <c>ReopenedByCustomer</c> message before this one.
    /// </summary>
    /// <param name="text">What the customer writes.</param>
    /// <returns>The message as stored.</returns>
    public ChatMessage Write(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StoredRow? written = null;
        Do("write", session =>
        {
            if (!SessionStatus.IsOpenToCustomer(session.Status))
            {
                return false;
            }

            written = _world.Conversation.Say(session, FromCustomer(text), caller: null);
            return true;
        });
        return _messages.Read(written!);
    }

    /// <summary>Writes into a session that is finished, and so reopens it.</summary>
    /// <param name="text">What the customer writes.</param>
    /// <returns>The message as stored.</returns>
    public ChatMessage ComeBack(string text)
    {
        lock (_world.Gate)
        {
            return Session is { } session && session.Status == ChatSessionStatus.Finished ? Write(text) : throw Cannot("come back");
        }
    }

    /// <summary>
    /// What agents and bots have written since the last time. The messages count as read then, and the session as
    /// fetched, both inferred from the names of the members.
    /// </summary>
    /// <returns>The messages, the oldest first; empty when there are none.</returns>
    public IReadOnlyList<ChatMessage> Read()
    {
        lock (_world.Gate)
        {
            _world.SessionBook.Change(ChatSessionId, session =>
            {
                session.Stamp("WhenFetched", _world.Now);
                return true;
            });
            StoredRow[] unread =
            [
                .. _world.Messages.Of(ChatSessionId)
                    .Where(message => message.Id > _lastRead && message.Root.String("Type") == MessageType.ToCustomer)
                    .Select(MarkRead),
            ];
            _lastRead = unread.Length > 0 ? unread[^1].Id : _lastRead;
            return _messages.Read(unread);
        }
    }

    /// <summary>Waits until an agent or a bot has written, and reads it.</summary>
    /// <param name="cancellationToken">The customer waits no longer.</param>
    /// <returns>What <see cref="Read"/> gives, at least one message.</returns>
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
    /// Leaves: <c>ClosedFromQueue</c> from the queue; <c>Finished</c> from a conversation, with a
    /// <c>ClosedByCustomer</c> message; <c>Closed</c> from a form, which is inferred.
    /// </summary>
    public void Leave() => Do("leave", session =>
    {
        switch (session.Status)
        {
            case SessionStatus.InQueue:
                End(session, SessionStatus.ClosedFromQueue);
                return true;
            case SessionStatus.CustomerLast or SessionStatus.UserLast:
                End(session, SessionStatus.Finished, "ClosedByCustomer");
                return true;
            case SessionStatus.PreChatForm or SessionStatus.Faq or SessionStatus.OfflineForm:
                End(session, SessionStatus.Closed);
                return true;
            default:
                return false;
        }
    });

    /// <summary>Rates the conversation. It is possible at any time, which is inferred.</summary>
    /// <param name="rating">The number; its range is not documented.</param>
    public void Rate(int rating) => Do("rate", session =>
    {
        session.Rating = rating;
        return true;
    });

    internal static void Fill(JsonObject session, ChatSessionEntity? customer)
    {
        if (customer is not null)
        {
            JsonObject told = new Snapshots<ChatSessionEntity>(ChatSessionEntityCarrier.Type, OverlongText.Cut).Bind(customer);
            foreach ((string name, JsonNode? value) in told.Where(static member => member.Key.StartsWith("Customer", StringComparison.Ordinal)))
            {
                session[name] = value?.DeepClone();
            }
        }
    }

    private static JsonObject FromCustomer(string text) => Conversation.Message(MessageType.ToUser, "None", text, author: null);

    private void End(SessionDraft session, string status, string? notice = null)
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
        JsonObject json = message.Edit(ChatMessageCarrier.Type);
        json["ReadByCustomer"] = 1;
        StoredRow read = StoredRow.Of(message.Id, json);
        _world.Messages.Replace(ChatSessionId, read);
        return read;
    }

    private void Do(string what, Func<SessionDraft, bool> change)
    {
        if (!_world.SessionBook.Change(ChatSessionId, change).HasChanged)
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
