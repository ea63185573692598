using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>
/// Stores the journal in an append-only JSON Lines file. It contains line numbers, hashes and ids, and
/// no content of sessions.
/// </summary>
internal sealed class SaveJournal : ISaveJournal
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly Dictionary<LineKey, LineState> _known;

    private SaveJournal(FileStream file, Dictionary<LineKey, LineState> known)
    {
        _file = file;
        _known = known;
    }

    public static SaveJournal Open(string path, JournalHeader header)
    {
        // Opened exclusively, so that two runs cannot send the same line. On Unix only FileShare.None locks the file.
        FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            JournalTail.RemoveIncompleteLine(file);
            SaveJournal journal = new(file, JournalReader.Read(file, header));
            if (file.Length == 0)
            {
                journal.Append(header, JournalJson.Default.JournalHeader);
            }

            return journal;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public LineState? Find(LineKey key)
    {
        lock (_gate)
        {
            return _known.TryGetValue(key, out LineState state) ? state : null;
        }
    }

    public void Record(LineKey key, LineState state)
    {
        lock (_gate)
        {
            Append(JournalEntry.From(key, state), JournalJson.Default.JournalEntry);
            _known[key] = state;
        }
    }

    public void Dispose() => _file.Dispose();

    private void Append<T>(T value, JsonTypeInfo<T> type)
    {
        byte[] line = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, type) + "\n");
        _file.Seek(0, SeekOrigin.End);
        _file.Write(line);
        _file.Flush();
    }
}
