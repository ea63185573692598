namespace SuperOffice.Chat.Client;

/// <summary>
/// Represents the errors of calls to the Chat agent. The derived type determines how to handle the error:
/// <see cref="ChatAgentApiException"/>, <see cref="ChatAgentRateLimitException"/>,
/// <see cref="ChatAgentAuthenticationException"/>, <see cref="ChatAgentConnectionException"/>,
/// <see cref="ChatAgentTenantException"/> or <see cref="ChatAgentProtocolException"/>.
/// </summary>
/// <remarks>
/// These exceptions contain no ticket, token, password, application token or cookie, neither in the message nor in a property.
/// The message contains the error text of the server when it sent one, which may contain personal data.
/// Cancellation by the caller is not part of this family: it is thrown as <see cref="OperationCanceledException"/>.
/// </remarks>
public abstract class ChatAgentException : Exception
{
    private protected ChatAgentException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the name of the operation, as in the reference of SuperOffice.</summary>
    /// <value>For example <c>SaveChatSessionEntity</c>. Empty when the exception was created without one.</value>
    public string Operation { get; init; } = "";

    /// <summary>
    /// Gets a value indicating whether a write may have completed on the server although the call failed. Read the data before
    /// retrying: the web API has no idempotency key, and a retry may create a duplicate.
    /// </summary>
    /// <value>False by default, and always false for operations that only read.</value>
    public bool OutcomeUnknown { get; init; }

    /// <summary>Gets the number of attempts to send the request, including those that could not connect.</summary>
    /// <value>0 when the call failed before its first attempt, for example because no credential could be obtained.</value>
    public int Attempts { get; init; }
}
