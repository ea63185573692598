namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents a message in a chat session (<c>chatsession.message</c>), from the customer or to the customer.</summary>
/// <remarks>The event has neither the text nor the id of the message: read them with <c>GetChatMessagesAsync</c>.</remarks>
public sealed record ChatMessageAdded : ChatSessionEvent;
