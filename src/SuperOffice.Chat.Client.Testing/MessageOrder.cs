namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// How <c>GetChatMessages</c> is ordered. Not documented, so that a program should sort by id.
/// </summary>
public enum MessageOrder
{
    /// <summary>By rising id.</summary>
    OldestFirst,

    /// <summary>By falling id.</summary>
    NewestFirst,
}
