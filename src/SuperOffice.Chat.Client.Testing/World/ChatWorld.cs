using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Messages;
using SuperOffice.Chat.Client.Testing.Sessions;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Time;
using SuperOffice.Chat.Client.Testing.Topics;
using SuperOffice.Chat.Client.Testing.Users;
using SuperOffice.Chat.Client.Testing.Webhooks;

namespace SuperOffice.Chat.Client.Testing.World;

/// <summary>Holds all stored data and the services that change it. A single lock makes each change atomic.</summary>
internal sealed class ChatWorld
{
    private readonly TimeProvider _time;

    public ChatWorld(ChatAgentEmulatorOptions options, WebhookHub webhooks)
    {
        _time = options.TimeProvider;
        Rules = new ChatRules(options);
        BaseZone = SuperOfficeZones.Find(options.TimeZone) ?? TimeZoneInfo.Utc;
        Sessions = new RowStore(Gate, ChatSessionEntityCarrier.Type, options.FirstChatSessionId);
        Topics = new RowStore(Gate, ChatTopicEntityCarrier.Type, 1);
        Messages = new MessageStore(Gate);
        Members = new MemberStore(Gate);
        Users = new UserStore(Gate);
        Events = new SessionEvents(webhooks, Users);
        Conversation = new Conversation(this);
        SessionEditor = new SessionEditor(this);
        Arrivals = new SessionArrivals(this);
        Queue = new SessionQueue(this);
        Transfers = new SessionTransfers(this);
        Presence = new Presence(this);
        UserList = new UserList(this);
        Availability = new TopicAvailability(this);
        TopicMembers = new TopicMembers(this);
    }

    public Lock Gate { get; } = new();

    public ChatRules Rules { get; }

    public TimeZoneInfo BaseZone { get; }

    public DateTimeOffset Now => _time.GetUtcNow();

    public RowStore Sessions { get; }

    public RowStore Topics { get; }

    public MessageStore Messages { get; }

    public MemberStore Members { get; }

    public UserStore Users { get; }

    public SessionEvents Events { get; }

    public Conversation Conversation { get; }

    public SessionEditor SessionEditor { get; }

    public SessionArrivals Arrivals { get; }

    public SessionQueue Queue { get; }

    public SessionTransfers Transfers { get; }

    public Presence Presence { get; }

    public UserList UserList { get; }

    public TopicAvailability Availability { get; }

    public TopicMembers TopicMembers { get; }

    public void ClearSessions()
    {
        lock (Gate)
        {
            Sessions.Clear();
            Messages.Clear();
        }
    }
}
