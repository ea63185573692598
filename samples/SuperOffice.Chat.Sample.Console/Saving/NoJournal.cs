namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>For an input that does not come twice, or a server that forgets.</summary>
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
