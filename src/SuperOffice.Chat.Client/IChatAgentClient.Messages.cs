using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Messages and transcripts.</content>
public partial interface IChatAgentClient
{
    /// <summary>Reads messages of a session.</summary>
    /// <remarks>
    /// To go on reading as messages come use <see cref="ChatAgentClientExtensions.FollowChatMessagesAsync"/>.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="after">Only messages after the one with this id; 0 for all (inferred). An id, not a time.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The messages; empty when there are none.</returns>
    Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a whole conversation as one text.</summary>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="html">True for HTML, false for plain text.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The transcript. As HTML it has what the customer wrote: treat it as untrusted.</returns>
    Task<string> GetChatTranscriptAsync(
        int chatSessionId, bool html = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a message to a session. A reply of an agent or bot has the type <see cref="ChatMessageType.ToCustomer"/>.</summary>
    /// <remarks>
    /// Never repeated after a doubt: the customer would see the line twice. Read the messages then, and look for it.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="message">The message; its author is the name that is shown.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The message as stored, with its id.</returns>
    Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
