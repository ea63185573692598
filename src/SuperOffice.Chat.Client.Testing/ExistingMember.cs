namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// What <c>AddChatTopicUserAgent</c> does with a user who is a member already. The table has no unique index, and nothing
/// more is documented.
/// </summary>
public enum ExistingMember
{
    /// <summary>The member gets the roles.</summary>
    Update,

    /// <summary>There are two rows of the same user from then on. Reading one gives the first; updating and deleting meet both.</summary>
    Duplicate,

    /// <summary>400 and an error object; nothing is stored.</summary>
    Refuse,
}
