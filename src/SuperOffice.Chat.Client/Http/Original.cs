namespace SuperOffice.Chat.Client.Http;

/// <summary>An entity as read, with the server's own JSON.</summary>
internal sealed record Original<T>(T Entity, byte[] Json);
