namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Which of a user&apos;s two ids stands in <c>ChatPresence.UserId</c> and in the list of users.
/// </summary>
public enum UserIdKind
{
    /// <summary>That of Service. Documented for the list on which the operation stands, unless the list is asked otherwise.</summary>
    EjUser,

    /// <summary>That of CRM.</summary>
    Associate,
}
