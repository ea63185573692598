using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A session as read, with the server's own JSON.</summary>
internal sealed record OriginalSession(ChatSessionEntity Session, byte[] Json);
