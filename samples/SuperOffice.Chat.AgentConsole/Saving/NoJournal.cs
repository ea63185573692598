namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Records nothing. Used for standard input.</summary>
internal sealed class NoJournal : ISaveJournal
{
    public LineState? Find(LineKey key) => null;

    public void Record(LineKey key, LineState state)
    {
    }

    public void Dispose()
    {
    }
}
