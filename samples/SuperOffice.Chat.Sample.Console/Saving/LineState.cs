namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Where a line stands, and the session it made or replaced.</summary>
internal readonly record struct LineState(JournalState State, int ChatSessionId = 0);
