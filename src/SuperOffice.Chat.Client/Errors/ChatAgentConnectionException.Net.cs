namespace SuperOffice.Chat.Client;

public sealed partial class ChatAgentConnectionException
{
    /// <summary>Gets the error that <see cref="HttpClient"/> reported.</summary>
    /// <value>Null when it reported none, for example after a timeout.</value>
    /// <remarks>Not available on .NET Framework.</remarks>
    public HttpRequestError? HttpRequestError { get; init; }
}
