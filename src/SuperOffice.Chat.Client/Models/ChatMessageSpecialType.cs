namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents the kind of a special message. The value 4 is not used. <see cref="TransferedSession"/> has the spelling of
/// the web API.
/// </summary>
public enum ChatMessageSpecialType
{
    /// <summary>Not a special message.</summary>
    None = 0,

    /// <summary>The welcome text.</summary>
    Welcome = 1,

    /// <summary>A link.</summary>
    Url = 2,

    /// <summary>The customer was blocked.</summary>
    Block = 3,

    /// <summary>The session was started.</summary>
    NewSession = 5,

    /// <summary>The session was transferred.</summary>
    TransferedSession = 6,

    /// <summary>An error.</summary>
    Error = 7,

    /// <summary>The session was deleted.</summary>
    SessionDeleted = 8,

    /// <summary>Asks whether the suggested article was helpful.</summary>
    FaqSuccessQuestion = 9,

    /// <summary>The agent ended the session.</summary>
    ClosedByUser = 10,

    /// <summary>The customer ended the session.</summary>
    ClosedByCustomer = 11,

    /// <summary>The session ended because nobody wrote.</summary>
    ClosedByIdle = 12,

    /// <summary>The transfer was rejected.</summary>
    TransferRejected = 13,

    /// <summary>The customer reopened the session.</summary>
    ReopenedByCustomer = 14,

    /// <summary>The customer selected an option.</summary>
    ClickedOption = 15,

    /// <summary>A message from a bot.</summary>
    BotMessage = 16,

    /// <summary>Offers the options listed in <see cref="ChatMessage.SpecialParam"/>.</summary>
    Options = 17,

    /// <summary>A file was rejected because of its type.</summary>
    IllegalFileType = 18,
}
