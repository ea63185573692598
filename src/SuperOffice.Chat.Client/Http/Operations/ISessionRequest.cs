namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents a request body that contains the id of a session.</summary>
internal interface ISessionRequest
{
    /// <summary>Gets the id of the session.</summary>
    int ChatSessionId { get; }
}
