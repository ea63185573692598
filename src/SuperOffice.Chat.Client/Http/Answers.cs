using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The answers of the operations.</summary>
internal static class Answers
{
    public static readonly Answer<ChatSessionEntity> Session =
        new(static json => json.ChatSessionEntity, nameof(ChatSessionEntity.ChatSessionId), IsNullLegal: false);

    public static readonly Answer<ChatSessionEntity> SessionOrNull = Session with { IsNullLegal = true };
}
