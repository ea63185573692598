namespace SuperOffice.Chat.Client.Models;

/// <summary>Where a chat session stands.</summary>
public enum ChatSessionStatus
{
    /// <summary>No status.</summary>
    Invalid = 0,

    /// <summary>The customer fills in the form before the chat.</summary>
    PreChatForm = 1,

    /// <summary>The customer is offered answers from the knowledge base.</summary>
    Faq = 2,

    /// <summary>Nobody is present: the customer is offered the offline form.</summary>
    OfflineForm = 3,

    /// <summary>The customer waits for an agent.</summary>
    InQueue = 4,

    /// <summary>Running; the customer wrote last.</summary>
    CustomerLast = 5,

    /// <summary>Running; the agent or bot wrote last.</summary>
    UserLast = 6,

    /// <summary>The conversation is over; the customer may still come back.</summary>
    Finished = 7,

    /// <summary>Deleted.</summary>
    Deleted = 8,

    /// <summary>Closed for good.</summary>
    Closed = 9,

    /// <summary>The offline form was sent in and became a request.</summary>
    RequestPosted = 10,

    /// <summary>The customer left the queue.</summary>
    ClosedFromQueue = 11,
}
