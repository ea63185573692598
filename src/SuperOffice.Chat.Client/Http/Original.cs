namespace SuperOffice.Chat.Client.Http;

/// <summary>An entity as read, with the server's own JSON, and the call that read it.</summary>
internal sealed record Original<T>(T Entity, byte[] Json, ChatCall Call);
