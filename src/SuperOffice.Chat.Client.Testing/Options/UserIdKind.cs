namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies which of the two ids of a user appears in <c>ChatPresence.UserId</c> and in the list of users.
/// </summary>
public enum UserIdKind
{
    /// <summary>The id in Service. SuperOffice documents it for the list that the operation is based on.</summary>
    EjUser,

    /// <summary>The associate id in CRM.</summary>
    Associate,
}
