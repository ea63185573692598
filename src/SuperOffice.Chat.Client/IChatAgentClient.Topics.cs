using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Topics.</content>
public partial interface IChatAgentClient
{
    /// <summary>Asks for a topic filled with the server's defaults. Nothing is stored yet.</summary>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A topic with id 0.</returns>
    Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Stores a topic: a new one when its id is 0, else over the stored one, which it replaces whole.</summary>
    /// <remarks>
    /// What the entity leaves out is blanked on the server; to change a stored topic use
    /// <see cref="UpdateChatTopicEntityAsync"/>. A new topic is never sent twice after a doubt.
    /// A stored topic is saved again after an unknown outcome: the retry overwrites what somebody else changed in the meantime.
    /// Set <see cref="ChatRequestOptions.MaxRetryAttempts"/> to 0 to switch that off.
    /// </remarks>
    /// <param name="entity">The topic; its id must not be negative.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The topic as stored, with its id.</returns>
    Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        ChatTopicEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a topic.</summary>
    /// <param name="chatTopicEntityId">Its id, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The topic, or null when there is none with this id.</returns>
    Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes a topic. A web page that embeds its widget keeps a dead widget (documented).</summary>
    /// <param name="chatTopicEntityId">Its id, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>A task that ends when the server has confirmed.</returns>
    Task DeleteChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a topic, lets the caller change it, and stores it with only the changed members replaced.</summary>
    /// <remarks>
    /// The same promise as of <see cref="UpdateChatSessionEntityAsync"/>. Ask with language <c>x</c>: a text that came translated
    /// would replace all languages of the original, if changed.
    /// </remarks>
    /// <param name="chatTopicEntityId">Its id, above 0.</param>
    /// <param name="change">Gives the changed topic; its id must stay.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The topic as stored.</returns>
    Task<ChatTopicEntity> UpdateChatTopicEntityAsync(
        int chatTopicEntityId, Func<ChatTopicEntity, ChatTopicEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the topics that the calling user belongs to, in any role.</summary>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The topics; empty when there are none, as usual for a system user (inferred).</returns>
    Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Tells whether a topic is open at this moment, in its own time zone.</summary>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>True when it is open, and for a topic without opening hours (documented).</returns>
    Task<bool> IsWithinOpeningHoursAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
