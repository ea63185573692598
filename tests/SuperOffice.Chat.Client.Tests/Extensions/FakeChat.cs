using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>A client with session 1 and its messages, to which things happen before given calls.</summary>
internal sealed class FakeChat : NotImplementedChatClient
{
    public const string Question = nameof(GetChatMessagesAsync);
    public const string StatusQuestion = nameof(GetChatSessionEntityAsync);
    private const int TooManyCalls = 1000;
    private readonly List<string> _calls = [];
    private readonly List<int> _afters = [];
    private readonly List<ChatMessage> _messages = [];
    private readonly Dictionary<(string Operation, int Number), Action> _events = [];

    /// <summary>The session as the server has it; null for none.</summary>
    public ChatSessionEntity? Session { get; set; } = new() { ChatSessionId = 1, Status = ChatSessionStatus.UserLast };

    /// <summary>Returns all messages whatever is requested.</summary>
    public bool IgnoresAfter { get; init; }

    /// <summary>Returns the newest message first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>Names of the operations called.</summary>
    public IReadOnlyList<string> Calls => _calls;

    /// <summary>After which ids messages were asked for.</summary>
    public IReadOnlyList<int> Afters => _afters;

    /// <summary>Gets the options and the token of the last call.</summary>
    public (ChatRequestOptions? Options, CancellationToken Token) Last { get; private set; }

    /// <summary>The sessions and messages that were sent.</summary>
    public List<object> Sent { get; } = [];

    /// <summary>Runs an action just before a call returns.</summary>
    public FakeChat Before(string operation, int number, Action happens)
    {
        _events.Add((operation, number), happens);
        return this;
    }

    public void Store(params int[] ids) => _messages.AddRange(ids.Select(static id => new ChatMessage { ChatMessageId = id }));

    public void End() => Turn(ChatSessionStatus.Finished);

    public void Turn(ChatSessionStatus status) => Session = Session! with { Status = status };

    public override Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        _afters.Add(after);
        return RespondAsync<IReadOnlyList<ChatMessage>>(
            Question,
            () => [.. _messages.Where(message => IgnoresAfter || message.ChatMessageId > after)
                .OrderBy(message => NewestFirst ? -message.ChatMessageId : message.ChatMessageId)],
            options,
            cancellationToken);
    }

    public override Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        RespondAsync(StatusQuestion, () => Session, options, cancellationToken);

    public override Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId, Func<ChatSessionEntity, ChatSessionEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        RespondAsync(nameof(UpdateChatSessionEntityAsync), () => Keep(change(Session!)), options, cancellationToken);

    public override Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent.Add(message);
        return RespondAsync(nameof(AddChatMessageAsync), () => message with { ChatMessageId = 9 }, options, cancellationToken);
    }

    public override Task<ChatSessionEntity> TransferChatSessionAsync(
        int chatSessionId, string toAssociate, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent.Add(toAssociate);
        return RespondAsync(nameof(TransferChatSessionAsync), () => Session!, options, cancellationToken);
    }

    public override Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        RespondAsync(nameof(AcceptChatSessionTransferAsync), () => Session!, options, cancellationToken);

    public override Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        RespondAsync(nameof(RejectChatSessionTransferAsync), () => Session!, options, cancellationToken);

    private Task<T> RespondAsync<T>(string operation, Func<T> response, ChatRequestOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Last = (options, cancellationToken);
        _calls.Add(operation);
        Assert.True(_calls.Count < TooManyCalls, "It never stops asking.");
        if (_events.TryGetValue((operation, _calls.Count(call => call == operation)), out Action? happens))
        {
            happens();
        }

        return Task.FromResult(response());
    }

    private ChatSessionEntity Keep(ChatSessionEntity session)
    {
        if (session != Session)
        {
            Sent.Add(session);
            Session = session;
        }

        return session;
    }
}
