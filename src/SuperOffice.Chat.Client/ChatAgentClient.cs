using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The client of the Chat agent. A container makes it for <see cref="IChatAgentClient"/>; without one,
/// <see cref="Create(ChatClientOptions)"/> does.
/// </summary>
/// <remarks>Safe for any number of callers at once. Make one and keep it: it holds the connections.</remarks>
public sealed class ChatAgentClient : IChatAgentClient, IDisposable
{
    private readonly HttpClient _http;
    private readonly ChatCalls _calls;

    internal ChatAgentClient(HttpClient http, ChatClientParts parts)
    {
        _http = http;
        _calls = new ChatCalls(ChatPipeline.CreateApi(http), parts.Settings, parts.Time, parts.Log);
    }

    /// <summary>Makes a client without a container.</summary>
    /// <param name="options">Its settings.</param>
    /// <returns>The client; dispose it when the application ends.</returns>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static ChatAgentClient Create(ChatClientOptions options) => Create(options, null);

    /// <summary>Makes a client without a container, with parts of the application's own.</summary>
    /// <param name="options">Its settings.</param>
    /// <param name="loggerFactory">Where it logs to; null for nowhere.</param>
    /// <param name="primaryHandler">
    /// What sends the requests, for a proxy or a certificate; null for the client's own. It is not disposed.
    /// </param>
    /// <param name="timeProvider">The clock of timeouts and waits; null for the system's.</param>
    /// <returns>The client; dispose it when the application ends.</returns>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static ChatAgentClient Create(
        ChatClientOptions options,
        ILoggerFactory? loggerFactory,
        HttpMessageHandler? primaryHandler = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValidateOptionsResult validation = new ChatClientOptionsValidator().Validate(null, options);
        if (validation.Failed)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(ChatClientOptions), validation.Failures);
        }

        ChatClientParts parts = ChatClientParts.Of(options, loggerFactory, timeProvider);
        return new(ChatPipeline.CreateClient(parts, primaryHandler), parts);
    }

    /// <inheritdoc/>
    public async Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        (await _calls.GetAsync(
            ChatOperations.CreateDefaultChatSessionEntity,
            true,
            static (api, _, call, token) => api.CreateDefaultChatSessionEntity(call, token),
            Answers.Session,
            options,
            cancellationToken).ConfigureAwait(false))!;

    /// <inheritdoc/>
    public async Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        ChatSessionEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentOutOfRangeException.ThrowIfNegative(entity.ChatSessionId);
        return (await _calls.GetAsync(
            entity.ChatSessionId == 0 ? ChatOperations.SaveNewChatSessionEntity : ChatOperations.SaveStoredChatSessionEntity,
            entity,
            static (api, entity, call, token) => api.SaveChatSessionEntity(entity, call, token),
            Answers.Session,
            options,
            cancellationToken).ConfigureAwait(false))!;
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionEntityId);
        return _calls.GetAsync(
            ChatOperations.GetChatSessionEntity,
            chatSessionEntityId,
            static (api, id, call, token) => api.GetChatSessionEntity(id, call, token),
            Answers.SessionOrNull,
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionEntityId);
        return _calls.RunAsync(
            ChatOperations.DeleteChatSessionEntity,
            chatSessionEntityId,
            static (api, id, call, token) => api.DeleteChatSessionEntity(id, call, token),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId,
        Func<ChatSessionEntity, ChatSessionEntity> change,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionEntityId);
        ArgumentNullException.ThrowIfNull(change);
        OriginalSession original = await _calls.GetOriginalAsync(chatSessionEntityId, options, cancellationToken).ConfigureAwait(false);
        ChatSessionEntity changed = change(original.Session)
            ?? throw new InvalidOperationException("The change gave null. Return the changed session, or the same one to leave it.");
        if (changed.ChatSessionId != chatSessionEntityId)
        {
            throw new InvalidOperationException(
                $"The change turned session {chatSessionEntityId} into {changed.ChatSessionId}. An update keeps the id; to make a copy, save it with id 0.");
        }

        if (SessionMerge.Merge(original, changed) is not { } merged)
        {
            return original.Session;
        }

        return (await _calls.GetAsync(
            ChatOperations.SaveStoredChatSessionEntity,
            merged,
            static (api, json, call, token) => api.SaveChatSessionEntity(json, call, token),
            Answers.Session,
            options,
            cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Gives up what is under way, and closes the connections that the client itself opened.</summary>
    public void Dispose() => _http.Dispose();
}
