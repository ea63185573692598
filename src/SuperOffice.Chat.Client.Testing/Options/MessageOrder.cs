namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies the order of <c>GetChatMessages</c>. SuperOffice does not document it, so an application should sort by id.
/// </summary>
public enum MessageOrder
{
    /// <summary>By ascending id.</summary>
    OldestFirst,

    /// <summary>By descending id.</summary>
    NewestFirst,
}
