namespace SuperOffice.Chat.Client.Http;

/// <summary>Specifies the effect of a retry of an operation on the server.</summary>
internal enum RetryClass
{
    /// <summary>The operation only reads. It is retried.</summary>
    Read,

    /// <summary>A second request has the same result as the first. The operation is retried.</summary>
    IdempotentWrite,

    /// <summary>
    /// A second request usually has no effect, but the first may have notified people and systems. The operation is retried only when
    /// it was definitely not processed. The caller must check the session otherwise.
    /// </summary>
    GuardedByState,

    /// <summary>A second request may create a duplicate. The operation is retried only when it was definitely not processed.</summary>
    NotRetryable,
}
