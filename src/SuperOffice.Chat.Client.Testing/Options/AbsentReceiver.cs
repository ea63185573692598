namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies the effect of <c>TransferChatSession</c> when the receiver is not present. SuperOffice documents for the user
/// interface that only present agents can receive sessions, but not for the operation.
/// </summary>
public enum AbsentReceiver
{
    /// <summary>The transfer has no effect, and the session is returned unchanged.</summary>
    Ignore,

    /// <summary>The session is offered to the receiver.</summary>
    Offer,
}
