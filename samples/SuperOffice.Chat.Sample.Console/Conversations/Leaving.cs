namespace SuperOffice.Chat.Sample.Console.Conversations;

/// <summary>How a live conversation came to its end here.</summary>
internal enum Leaving
{
    /// <summary>The user asked for it, or has no more to say; the session goes on.</summary>
    Left,

    /// <summary>The user finished the session.</summary>
    Finished,

    /// <summary>There is nothing to follow any more: the customer or somebody else ended the session.</summary>
    Ended,
}
