namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies the result of <c>PickUpFirstChatSession</c> for an empty queue. SuperOffice documents null for <c>PickUpChatSession</c> only.
/// </summary>
public enum EmptyQueue
{
    /// <summary>Null, as <c>PickUpChatSession</c> returns it.</summary>
    Null,

    /// <summary>A session with id 0 and default values, as <c>CreateDefaultChatSessionEntity</c> returns it.</summary>
    UnsavedSession,
}
