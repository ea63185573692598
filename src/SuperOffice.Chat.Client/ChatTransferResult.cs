using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Represents the result of transferring a session, or of accepting or rejecting a transfer.</summary>
/// <param name="Session">The session that the server returned.</param>
/// <param name="Succeeded">
/// True when the operation had an effect. False when the server returned the session unchanged, for example because the calling
/// user does not own it, or because it is not offered.
/// </param>
public sealed record ChatTransferResult(ChatSessionEntity Session, bool Succeeded);
