namespace SuperOffice.Chat.Client;

/// <summary>
/// A call to the Chat agent failed. What to do about it tells the kind: <see cref="ChatAgentApiException"/>,
/// <see cref="ChatAgentRateLimitException"/>, <see cref="ChatAgentAuthenticationException"/>,
/// <see cref="ChatAgentConnectionException"/>, <see cref="ChatAgentTenantException"/> or
/// <see cref="ChatAgentProtocolException"/>.
/// </summary>
/// <remarks>
/// No message, property or text of these exceptions holds a ticket, token, password, application token or cookie.
/// Cancellation by the caller is no error of this family: it stays an <see cref="OperationCanceledException"/>.
/// </remarks>
public abstract class ChatAgentException : Exception
{
    private protected ChatAgentException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Name of the operation, as in SuperOffice's reference.</summary>
    /// <value>For example <c>SaveChatSessionEntity</c>; empty when made in a test without one.</value>
    public string Operation { get; init; } = "";

    /// <summary>
    /// True when the server may have carried out a change although the call failed. Read the session back before
    /// trying again: the web API has no idempotency key, so that a blind repeat may make a second one.
    /// </summary>
    /// <value>Always false for operations that only read.</value>
    public bool OutcomeUnknown { get; init; }

    /// <summary>How many times the request was handed to the network; 0 when it never was.</summary>
    public int Attempts { get; init; }
}
