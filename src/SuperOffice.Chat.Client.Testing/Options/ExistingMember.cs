namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies the effect of <c>AddChatTopicUserAgent</c> for a user who is already a member. SuperOffice documents only that the
/// table has no unique index.
/// </summary>
public enum ExistingMember
{
    /// <summary>The roles of the member are updated.</summary>
    Update,

    /// <summary>A second row for the same user is added. Reads return the first row. Updates and deletions affect both.</summary>
    Duplicate,

    /// <summary>The request is rejected with 400 and an error object. Nothing is stored.</summary>
    Reject,
}
