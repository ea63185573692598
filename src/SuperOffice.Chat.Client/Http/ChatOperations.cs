using static SuperOffice.Chat.Client.Http.RetryClass;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Every operation with its retry class, in one table.</summary>
internal static class ChatOperations
{
    public static readonly ChatOperation CreateDefaultChatSessionEntity = new(nameof(CreateDefaultChatSessionEntity), Read);
    public static readonly ChatOperation GetChatSessionEntity = new(nameof(GetChatSessionEntity), Read);
    public static readonly ChatOperation DeleteChatSessionEntity = new(nameof(DeleteChatSessionEntity), IdempotentWrite, IsDelete: true);

    // One operation on the server, two here: with an id the last write wins, without one each creates a session.
    public static readonly ChatOperation SaveStoredChatSessionEntity = new("SaveChatSessionEntity", IdempotentWrite);
    public static readonly ChatOperation SaveNewChatSessionEntity = new("SaveChatSessionEntity", NotRepeatable);
}
