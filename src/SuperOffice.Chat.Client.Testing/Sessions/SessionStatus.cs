namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>The states of a session, by their names on the wire, and what they have in common.</summary>
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

    /// <summary>Customer and agent write to each other.</summary>
    public static bool IsConversation(string? status) => status is CustomerLast or UserLast;

    /// <summary>On the way to a conversation, or in one.</summary>
    public static bool IsRunning(string? status) => IsConversation(status) || status is PreChatForm or Faq or InQueue;

    /// <summary>The widget shows a line to write in.</summary>
    public static bool IsOpenToCustomer(string? status) => IsConversation(status) || status is Invalid or InQueue or Finished;

    public static bool IsOver(string? status) => status is Finished or Deleted or Closed or ClosedFromQueue;

    /// <summary>
    /// After a message of an agent or bot: it skips queue, form and FAQ, as documented. What is over stays over, which
    /// is inferred.
    /// </summary>
    public static string AfterUser(string status) => IsRunning(status) || status == Invalid ? UserLast : status;

    /// <summary>After a message of the customer, who reopens what is finished. Who waits goes on waiting, which is inferred.</summary>
    public static string AfterCustomer(string status) =>
        IsConversation(status) || status is Invalid or Finished ? CustomerLast : status;
}
