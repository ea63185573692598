namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Remembers from run to run what became of each line.</summary>
internal interface ISaveJournal : IDisposable
{
    /// <returns>Null when the line was never sent.</returns>
    LineState? Find(LineKey key);

    /// <summary>Writes it down before it returns, so that a program that is killed leaves no line unknown.</summary>
    void Record(LineKey key, LineState state);
}
