namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the result of an operation on a session.</summary>
/// <param name="Session">The session to return, or null for none.</param>
/// <param name="HasChanged">True when the session was changed.</param>
internal readonly record struct SessionOutcome(StoredRow? Session, bool HasChanged);
