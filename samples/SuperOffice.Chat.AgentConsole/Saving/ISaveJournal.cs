namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Records the state of each line across runs.</summary>
internal interface ISaveJournal : IDisposable
{
    /// <returns>Null when the line was never sent.</returns>
    LineState? Find(LineKey key);

    /// <summary>Writes the state before it returns, so that the state of each line is known even when the process is killed.</summary>
    void Record(LineKey key, LineState state);
}
