namespace SuperOffice.Chat.Client.Http;

/// <summary>A request about one session.</summary>
internal interface ISessionRequest
{
    /// <summary>Gets the id of the session.</summary>
    int ChatSessionId { get; }
}
