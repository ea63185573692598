namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the status of a chat session.</summary>
public enum ChatSessionStatus
{
    /// <summary>No status.</summary>
    Invalid = 0,

    /// <summary>The customer is filling in the form before the chat.</summary>
    PreChatForm = 1,

    /// <summary>The customer is viewing suggestions from the knowledge base.</summary>
    Faq = 2,

    /// <summary>No agent is present. The customer is viewing the offline form.</summary>
    OfflineForm = 3,

    /// <summary>The customer is waiting for an agent.</summary>
    InQueue = 4,

    /// <summary>The conversation is in progress, and the customer wrote last.</summary>
    CustomerLast = 5,

    /// <summary>The conversation is in progress, and the agent or the bot wrote last.</summary>
    UserLast = 6,

    /// <summary>The conversation is over. The customer can reopen it.</summary>
    Finished = 7,

    /// <summary>Deleted.</summary>
    Deleted = 8,

    /// <summary>The session is closed and cannot be reopened.</summary>
    Closed = 9,

    /// <summary>The offline form was submitted and converted to a request.</summary>
    RequestPosted = 10,

    /// <summary>The customer left the queue before an agent picked up the session.</summary>
    ClosedFromQueue = 11,
}
