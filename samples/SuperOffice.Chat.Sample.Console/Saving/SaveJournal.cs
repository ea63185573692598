using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>
/// A journal in a file of JSON lines, to which is only ever appended. It holds line numbers, hashes and ids, and
/// nothing of the sessions.
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
        // For one run alone, so that two cannot both send a line. On Unix only FileShare.None is a lock.
        FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            JournalTail.CutTornLine(file);
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
            Append(JournalEntry.Of(key, state), JournalJson.Default.JournalEntry);
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
