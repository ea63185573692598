namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// What a special message says. 4 is not in use; <see cref="TransferedSession"/> is spelled as on the wire.
/// </summary>
public enum ChatMessageSpecialType
{
    /// <summary>No special message.</summary>
    None = 0,

    /// <summary>Welcome text.</summary>
    Welcome = 1,

    /// <summary>A link.</summary>
    Url = 2,

    /// <summary>The customer was blocked.</summary>
    Block = 3,

    /// <summary>The session began.</summary>
    NewSession = 5,

    /// <summary>The session was transferred.</summary>
    TransferedSession = 6,

    /// <summary>An error.</summary>
    Error = 7,

    /// <summary>The session was deleted.</summary>
    SessionDeleted = 8,

    /// <summary>Asks whether the suggested answer helped.</summary>
    FaqSuccessQuestion = 9,

    /// <summary>Ended by the agent.</summary>
    ClosedByUser = 10,

    /// <summary>Ended by the customer.</summary>
    ClosedByCustomer = 11,

    /// <summary>Ended after silence.</summary>
    ClosedByIdle = 12,

    /// <summary>The offered transfer was declined.</summary>
    TransferRejected = 13,

    /// <summary>The customer wrote again after the end.</summary>
    ReopenedByCustomer = 14,

    /// <summary>The customer chose an option.</summary>
    ClickedOption = 15,

    /// <summary>From a bot.</summary>
    BotMessage = 16,

    /// <summary>Offers options, listed in <see cref="ChatMessage.SpecialParam"/>.</summary>
    Options = 17,

    /// <summary>A file was refused.</summary>
    IllegalFileType = 18,
}
