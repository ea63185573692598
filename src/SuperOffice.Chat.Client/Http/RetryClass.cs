namespace SuperOffice.Chat.Client.Http;

/// <summary>What a repeat of an operation does on the server.</summary>
internal enum RetryClass
{
    /// <summary>Nothing is stored: repeat freely.</summary>
    Read,

    /// <summary>The second time stores what the first did: repeat.</summary>
    IdempotentWrite,

    /// <summary>The second time may make a second thing: repeat only what surely was not processed.</summary>
    NotRepeatable,
}
