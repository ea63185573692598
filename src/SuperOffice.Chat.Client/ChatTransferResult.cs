using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>What became of an attempt to hand a session over.</summary>
/// <param name="Session">The session after it.</param>
/// <param name="Happened">
/// False when the server answered with the unchanged session, as it does where the session is not the caller's or
/// nothing is offered.
/// </param>
public sealed record ChatTransferResult(ChatSessionEntity Session, bool Happened);
