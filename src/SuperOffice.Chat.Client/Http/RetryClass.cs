namespace SuperOffice.Chat.Client.Http;

/// <summary>What a repeat of an operation does on the server.</summary>
internal enum RetryClass
{
    /// <summary>Nothing is stored: repeat freely.</summary>
    Read,

    /// <summary>The second time stores what the first did: repeat.</summary>
    IdempotentWrite,

    /// <summary>
    /// The second time usually does nothing, but the first has told people and systems: repeat only after a look at
    /// the session, which is the caller's to take.
    /// </summary>
    GuardedByState,

    /// <summary>The second time may make a second thing: repeat only what surely was not processed.</summary>
    NotRepeatable,
}
