namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// What <c>DeleteChatSessionEntity</c> leaves behind. The state <c>Deleted</c> exists; whether the operation uses it
/// is not documented.
/// </summary>
public enum DeletedSession
{
    /// <summary>Nothing: the session is null from then on, and its messages are gone.</summary>
    Remove,

    /// <summary>The session with status <c>Deleted</c>, a <c>SessionDeleted</c> message and its conversation. It is still read by id, but in no list.</summary>
    Mark,
}
