namespace SuperOffice.Chat.Client.Http;

/// <summary>Represents an entity together with the JSON that it was read from.</summary>
internal sealed record EntitySnapshot<T>(T Entity, byte[] Json);
