namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Provides the names of chat events, to subscribe to.</summary>
public static class WebhookEvents
{
    /// <summary>A chat session starts: <c>chatsession.created</c>.</summary>
    public const string ChatCreated = "chatsession.created";

    /// <summary>The status of a chat session changes: <c>chatsession.changed</c>.</summary>
    public const string ChatChanged = "chatsession.changed";

    /// <summary>A message is added to a chat session, from either side: <c>chatsession.message</c>.</summary>
    public const string ChatMessage = "chatsession.message";

    /// <summary>Gets the names of all chat events.</summary>
    public static IReadOnlyList<string> Chat { get; } = [ChatCreated, ChatChanged, ChatMessage];
}
