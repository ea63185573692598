namespace SuperOffice.Chat.Client.Http;

/// <summary>What one try tells about the request's fate.</summary>
internal enum Verdict
{
    /// <summary>The server has decided: a success, or a no that another try would not change.</summary>
    Decided,

    /// <summary>Nothing was sent: no name, no connection, no TLS.</summary>
    NotSent,

    /// <summary>Turned away before any work: 429.</summary>
    TurnedAway,

    /// <summary>Busy: 503. Usually before any work, but nobody promises.</summary>
    Busy,

    /// <summary>The server may have done its work: 408, 5xx, a cut or late answer.</summary>
    Doubtful,
}
