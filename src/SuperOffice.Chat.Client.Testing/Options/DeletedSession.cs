namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies the effect of <c>DeleteChatSessionEntity</c>. SuperOffice has the status <c>Deleted</c>, but does not document whether
/// the operation sets it.
/// </summary>
public enum DeletedSession
{
    /// <summary>The session and its messages are removed.</summary>
    Remove,

    /// <summary>
    /// The session gets the status <c>Deleted</c> and a <c>SessionDeleted</c> message. It can be read by id, but is not
    /// listed.
    /// </summary>
    MarkAsDeleted,
}
