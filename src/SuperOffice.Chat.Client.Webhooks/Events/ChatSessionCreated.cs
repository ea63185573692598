namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents the start of a chat session (<c>chatsession.created</c>).</summary>
public sealed record ChatSessionCreated : ChatSessionEvent;
