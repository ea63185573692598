namespace SuperOffice.Chat.Client.Http;

/// <summary>A request for a session.</summary>
internal interface ISessionRequest
{
    /// <summary>Gets the id of the session.</summary>
    int ChatSessionId { get; }
}
