namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Represents the state of a line, and the id of the session that it created or replaced.</summary>
internal readonly record struct LineState(JournalState State, int ChatSessionId = 0);
