namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// What <c>PickUpFirstChatSession</c> answers when nobody waits. Null is documented for <c>PickUpChatSession</c> only.
/// </summary>
public enum EmptyQueue
{
    /// <summary>Null, as for a session that is not in the queue.</summary>
    Null,

    /// <summary>A session with id 0 and the defaults, as of <c>CreateDefaultChatSessionEntity</c>.</summary>
    UnsavedSession,
}
