namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds all stored data. A single lock makes each change atomic.</summary>
internal class ChatData
{
    private readonly TimeProvider _time;

    public ChatData(ChatAgentEmulatorOptions options)
    {
        _time = options.TimeProvider;
        Rules = new ChatRules(options);
        BaseZone = SuperOfficeZones.Find(options.TimeZone) ?? TimeZoneInfo.Utc;
        Sessions = new RowStore(Gate, CarrierTypes.ChatSessionEntity, options.FirstChatSessionId);
        Topics = new RowStore(Gate, CarrierTypes.ChatTopicEntity, 1);
        Messages = new MessageStore(Gate);
        Members = new MemberStore(Gate);
        Users = new UserStore(Gate);
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

    public void ClearSessions()
    {
        lock (Gate)
        {
            Sessions.Clear();
            Messages.Clear();
        }
    }
}
