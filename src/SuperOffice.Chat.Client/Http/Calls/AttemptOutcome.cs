namespace SuperOffice.Chat.Client.Http;

/// <summary>Specifies the outcome of an attempt, which determines whether the request is retried.</summary>
internal enum AttemptOutcome
{
    /// <summary>A success, or an error that a retry would not change.</summary>
    Final,

    /// <summary>The request was not sent: name resolution, the connection or TLS failed.</summary>
    NotSent,

    /// <summary>The server rejected the request without processing it: 429.</summary>
    RateLimited,

    /// <summary>The server is unavailable: 503. It usually did not process the request, but this is not guaranteed.</summary>
    Unavailable,

    /// <summary>The server may have processed the request: 408, 5xx, a truncated response, or a timeout.</summary>
    Unknown,
}
