namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Records nothing. Used for standard input and for the embedded emulator.</summary>
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
