namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the statuses of a session, as the web API names them, and their categories.</summary>
internal static class SessionStatus
{
    public const string Invalid = "Invalid";
    public const string PreChatForm = "PreChatForm";
    public const string Faq = "Faq";
    public const string OfflineForm = "OfflineForm";
    public const string InQueue = "InQueue";
    public const string CustomerLast = "CustomerLast";
    public const string UserLast = "UserLast";
    public const string Finished = "Finished";
    public const string Deleted = "Deleted";
    public const string Closed = "Closed";
    public const string RequestPosted = "RequestPosted";
    public const string ClosedFromQueue = "ClosedFromQueue";

    /// <summary>Determines whether a conversation is in progress.</summary>
    public static bool IsConversation(string? status) => status is CustomerLast or UserLast;

    /// <summary>Determines whether the session has not ended: before or during a conversation.</summary>
    public static bool IsRunning(string? status) => IsConversation(status) || status is PreChatForm or Faq or InQueue;

    /// <summary>Determines whether the customer can write.</summary>
    public static bool IsOpenToCustomer(string? status) => IsConversation(status) || status is Invalid or InQueue or Finished;

    public static bool IsOver(string? status) => status is Finished or Deleted or Closed or ClosedFromQueue;

    /// <summary>
    /// Gets the status after a message of an agent or a bot. It skips the queue, the form and the FAQ, as SuperOffice documents. An
    /// ended session stays ended, which is not documented.
    /// </summary>
    public static string AfterUser(string status) => IsRunning(status) || status == Invalid ? UserLast : status;

    /// <summary>
    /// Gets the status after a message of the customer, which reopens a finished session. A session in the queue stays
    /// there, which SuperOffice does not document.
    /// </summary>
    public static string AfterCustomer(string status) =>
        IsConversation(status) || status is Invalid or Finished ? CustomerLast : status;
}
