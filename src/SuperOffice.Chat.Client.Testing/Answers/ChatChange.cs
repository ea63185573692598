namespace SuperOffice.Chat.Client.Testing.Answers;

/// <summary>What an operation has stored or removed.</summary>
internal sealed record ChatChange(int ChatSessionId, bool Created);
