using System.Globalization;
using System.Text.Json.Serialization;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Represents an entry of the journal: a line of the input and its state.</summary>
internal sealed record JournalEntry
{
    public int Line { get; init; }

    public string Hash { get; init; } = "";

    public JournalState State { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ChatSessionId { get; init; }

    [JsonIgnore]
    public LineKey? Key => Line > 0 && UInt128.TryParse(Hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 hash)
        ? new LineKey(Line, hash)
        : null;

    public static JournalEntry From(LineKey key, LineState state) => new()
    {
        Line = key.Number,
        Hash = key.Hash.ToString("x32", CultureInfo.InvariantCulture),
        State = state.State,
        ChatSessionId = state.ChatSessionId,
    };
}
