using System.Globalization;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Errors;

namespace SuperOffice.Chat.AgentConsole.Saving;

internal static class JournalReader
{
    /// <exception cref="UserErrorException">The file is not a journal, or belongs to another server.</exception>
    public static Dictionary<LineKey, LineState> Read(FileStream file, JournalHeader header)
    {
        Dictionary<LineKey, LineState> known = [];
        using StreamReader reader = new(file, Encoding.UTF8, leaveOpen: true);
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (number == 1)
            {
                Check(line, header);
                continue;
            }

            JournalEntry? entry = Parse(line);
            if (entry?.Key is not LineKey key || !Enum.IsDefined(entry.State))
            {
                throw Unreadable(number);
            }

            known[key] = new LineState(entry.State, entry.ChatSessionId);
        }

        return known;
    }

    private static void Check(string line, JournalHeader header)
    {
        JournalHeader? found;
        try
        {
            found = JsonSerializer.Deserialize(line, JournalJson.Default.JournalHeader);
        }
        catch (JsonException)
        {
            found = null;
        }

        if (found?.Server is null)
        {
            throw Unreadable(1);
        }

        if (!string.Equals(found.Server, header.Server, StringComparison.OrdinalIgnoreCase))
        {
            throw new UserErrorException(
                $"The journal belongs to another server ({found.Server}). Use another --journal file to save to this one ({header.Server}).");
        }
    }

    private static JournalEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static UserErrorException Unreadable(int number) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Line {number} of the journal is invalid, so it is unknown what was saved. Correct the line, or use another --journal file."));
}
