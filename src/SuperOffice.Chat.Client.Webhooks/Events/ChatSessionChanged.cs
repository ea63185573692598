namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents a change of the status of a chat session (<c>chatsession.changed</c>).</summary>
public sealed record ChatSessionChanged : ChatSessionEvent;
