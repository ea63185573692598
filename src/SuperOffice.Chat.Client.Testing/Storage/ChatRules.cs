namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the options for undocumented behavior, fixed at the start.</summary>
internal sealed class ChatRules
{
    public ChatRules(ChatAgentEmulatorOptions options)
    {
        AbsentReceiver = options.AbsentReceiver;
        DeletedSession = options.DeletedSession;
        EmptyQueue = options.EmptyQueue;
        ExistingMember = options.ExistingMember;
        MessageOrder = options.MessageOrder;
        OverlongText = options.OverlongText;
        UserIds = options.UserIds;
    }

    public AbsentReceiver AbsentReceiver { get; }

    public DeletedSession DeletedSession { get; }

    public EmptyQueue EmptyQueue { get; }

    public ExistingMember ExistingMember { get; }

    public MessageOrder MessageOrder { get; }

    public OverlongText OverlongText { get; }

    public UserIdKind UserIds { get; }

    /// <summary>Gets the id of a user in presence and lists.</summary>
    public int GetId(ChatUser user) => UserIds == UserIdKind.EjUser ? user.EjUserId : user.AssociateId;

    public ChatUser? FindUser(UserStore users, int id) => UserIds == UserIdKind.EjUser ? users.FindEjUser(id) : users.FindAssociate(id);
}
