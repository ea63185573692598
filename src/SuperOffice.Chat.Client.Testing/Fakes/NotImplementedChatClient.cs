using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Provides a base class for hand-written fakes of <see cref="IChatAgentClient"/>. Every operation throws
/// <see cref="NotImplementedException"/> until it is overridden.
/// </summary>
/// <remarks>
/// A fake overrides only the operations that its test needs, and still compiles when a later version adds operations. The
/// extension methods of the client work with a fake too.
/// </remarks>
/// <example>
/// <code>
/// internal sealed class FakeChat : NotImplementedChatClient
/// {
///     public override Task&lt;bool&gt; IsWithinOpeningHoursAsync(
///         int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
///         Task.FromResult(true);
/// }
/// </code>
/// </example>
public abstract partial class NotImplementedChatClient : IChatAgentClient
{
    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        ChatSessionEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task DeleteChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId, Func<ChatSessionEntity, ChatSessionEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ChatSessionEntity>> ChatSessionsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> CreateChatSessionForTopicAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    private NotImplementedException NotImplemented([CallerMemberName] string operation = "") =>
        new($"{GetType().Name} does not implement {operation}. Override it in the fake.");
}
