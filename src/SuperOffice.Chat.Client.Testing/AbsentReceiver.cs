namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// What <c>TransferChatSession</c> does when the receiver is not present. That only present agents can receive is
/// documented for the user interface, not for the operation.
/// </summary>
public enum AbsentReceiver
{
    /// <summary>The session is answered as it is.</summary>
    NothingHappens,

    /// <summary>The session is offered all the same.</summary>
    IsOffered,
}
