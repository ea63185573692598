namespace SuperOffice.Chat.Client.Testing;

/// <summary>Combines the stored data with the services that change it.</summary>
internal sealed class ChatWorld : ChatData
{
    public ChatWorld(ChatAgentEmulatorOptions options, WebhookHub webhooks)
        : base(options)
    {
        Events = new SessionEvents(webhooks, Users);
        Availability = new TopicAvailability(this);
        TopicMembers = new TopicMembers(this);
        Conversation = new Conversation(this);
        SessionEditor = new SessionEditor(this, Events, Conversation);
        Arrivals = new SessionArrivals(this, Events, Availability);
        Queue = new SessionQueue(this, SessionEditor, Conversation, Availability);
        Transfers = new SessionTransfers(this, SessionEditor, Conversation);
        Presence = new Presence(this);
        UserList = new UserList(this);
    }

    public SessionEvents Events { get; }

    public TopicAvailability Availability { get; }

    public TopicMembers TopicMembers { get; }

    public Conversation Conversation { get; }

    public SessionEditor SessionEditor { get; }

    public SessionArrivals Arrivals { get; }

    public SessionQueue Queue { get; }

    public SessionTransfers Transfers { get; }

    public Presence Presence { get; }

    public UserList UserList { get; }
}
