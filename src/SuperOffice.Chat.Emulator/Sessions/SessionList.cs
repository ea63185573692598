using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Sessions;

/// <summary>Reads the sessions of a tenant. Only those that have changed are read again.</summary>
internal sealed class SessionList
{
    private readonly Dictionary<int, SessionLine> _known = [];

    /// <summary>Gets the sessions, the latest first. The same list as before while nothing changes.</summary>
    public IReadOnlyList<SessionLine> All { get; private set; } = [];

    /// <returns>True when a session has been added, changed or removed.</returns>
    public bool Read(ChatAgentEmulator emulator)
    {
        IReadOnlyList<StoredRow> rows = emulator.SessionRows;
        if (rows.Count == All.Count && rows.Reverse().Zip(All).All(static pair => ReferenceEquals(pair.First, pair.Second.Row)))
        {
            return false;
        }

        SessionLine[] lines = [.. rows.Reverse().Select(Line)];
        _known.Clear();
        Array.ForEach(lines, line => _known.Add(line.ChatSessionId, line));
        All = lines;
        return true;
    }

    private SessionLine Line(StoredRow row) =>
        _known.TryGetValue(row.Id, out SessionLine? line) && ReferenceEquals(line.Row, row) ? line : new SessionLine(row);
}
