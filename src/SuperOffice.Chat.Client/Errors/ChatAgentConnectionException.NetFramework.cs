namespace SuperOffice.Chat.Client;

public sealed partial class ChatAgentConnectionException
{
    internal HttpRequestError? HttpRequestError { get; init; }
}
