using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Online.Tests.Serializers;

/// <summary>The session that a web application has, and the one that it received.</summary>
public sealed class SessionShelf
{
    public ChatSessionEntity Session { get; } = JsonSerializer.Deserialize<ChatSessionEntity>(ServerJson.Session, ChatJson.Options)!;

    public ChatSessionEntity? Received { get; private set; }

    public ChatSessionEntity Put(ChatSessionEntity session) => Received = session;
}
