using System.Globalization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Steps that combine operations of the agent. They work with any <see cref="IChatAgentClient"/>, a fake included.
/// </summary>
public static partial class ChatAgentClientExtensions
{
    /// <summary>Writes to the customer.</summary>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="author">The name shown; null lets the server decide.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The message may have been stored all the same.</param>
    /// <returns>The message as stored.</returns>
    public static Task<ChatMessage> ReplyToCustomerAsync(
        this IChatAgentClient client,
        int chatSessionId,
        string text,
        string? author = null,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(text);
        ChatMessage message = new() { Type = ChatMessageType.ToCustomer, Message = text, Author = author };
        return client.AddChatMessageAsync(chatSessionId, message, options, cancellationToken);
    }

    /// <summary>
    /// Ends a session by storing the status Finished: the agent has no operation of its own for it (inferred). A session
    /// that has ended already is left as it is.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of these calls; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The session may have ended all the same.</param>
    /// <returns>The ended session.</returns>
    public static Task<ChatSessionEntity> FinishChatSessionAsync(
        this IChatAgentClient client,
        int chatSessionId,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.UpdateChatSessionEntityAsync(
            chatSessionId,
            static session => session.HasEnded() ? session : session with { Status = ChatSessionStatus.Finished },
            options,
            cancellationToken);
    }

    /// <summary>Whether nothing more will happen in a session, unless the customer comes back to a finished one.</summary>
    /// <param name="session">The session.</param>
    /// <returns>True for finished, closed, deleted, left from the queue, and turned into a request.</returns>
    public static bool HasEnded(this ChatSessionEntity session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Status.Value is ChatSessionStatus.Finished
            or ChatSessionStatus.Closed
            or ChatSessionStatus.Deleted
            or ChatSessionStatus.ClosedFromQueue
            or ChatSessionStatus.RequestPosted;
    }

    /// <summary>Text for an associate's id where the web API takes a user name or an id.</summary>
    private static string AsText(int associateId) => associateId.ToString(CultureInfo.InvariantCulture);
}
