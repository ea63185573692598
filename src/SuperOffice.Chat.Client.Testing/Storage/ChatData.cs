namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds all stored data. A single lock makes each change atomic.</summary>
internal class ChatData
{
    public ChatData(ChatAgentEmulatorOptions options)
    {
        Rules = options.Clone();
        BaseZone = SuperOfficeZones.Find(options.TimeZone) ?? TimeZoneInfo.Utc;
        Sessions = new RowStore(Gate, CarrierTypes.ChatSessionEntity, options.FirstChatSessionId);
        Topics = new RowStore(Gate, CarrierTypes.ChatTopicEntity, 1);
        Messages = new MessageStore(Gate);
        Members = new MemberStore(Gate);
        Users = new UserStore(Gate);
    }

    public Lock Gate { get; } = new();

    /// <summary>Gets the options for undocumented behavior, as they were at the start.</summary>
    public ChatAgentEmulatorOptions Rules { get; }

    public TimeZoneInfo BaseZone { get; }

    public DateTimeOffset Now => Rules.TimeProvider.GetUtcNow();

    public RowStore Sessions { get; }

    public RowStore Topics { get; }

    public MessageStore Messages { get; }

    public MemberStore Members { get; }

    public UserStore Users { get; }

    /// <summary>Gets the id of a user in presence and lists.</summary>
    public int GetId(ChatUser user) => Rules.UserIds == UserIdKind.EjUser ? user.EjUserId : user.AssociateId;

    /// <summary>Finds a user by the id in presence.</summary>
    public ChatUser? FindUser(int id) => Rules.UserIds == UserIdKind.EjUser ? Users.FindEjUser(id) : Users.FindAssociate(id);

    public void ClearSessions()
    {
        lock (Gate)
        {
            Sessions.Clear();
            Messages.Clear();
        }
    }
}
