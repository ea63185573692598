using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Sample.Web.Tests;

/// <summary>Represents a client whose calls have the outcomes that a test has scripted.</summary>
internal sealed class ScriptedChat : NotImplementedChatClient
{
    private readonly Queue<Func<IReadOnlyList<ChatMessage>>> _reads = new();

    /// <summary>Gets or sets what the server does with a message, after it was recorded in <see cref="Sent"/>.</summary>
    public Func<ChatMessage, ChatMessage> Add { get; set; } = static message => message with { ChatMessageId = 8 };

    public List<ChatMessage> Sent { get; } = [];

    /// <summary>Gets the ids after which messages were read.</summary>
    public List<int> ReadAfter { get; } = [];

    public ScriptedChat ThenRead(Func<IReadOnlyList<ChatMessage>> read)
    {
        _reads.Enqueue(read);
        return this;
    }

    public override Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent.Add(message);
        return Task.FromResult(Add(message));
    }

    public override Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ReadAfter.Add(after);
        return Task.FromResult(_reads.Dequeue()());
    }
}
