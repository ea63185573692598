using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>What the server has stored, read on its own side: the ids under each marker.</summary>
internal sealed class Ledger
{
    private readonly ILookup<string, int> _sessions;
    private readonly ILookup<string, int> _messages;
    private readonly HashSet<int> _spoiled;

    public Ledger(ChatAgentEmulator emulator, IEnumerable<int> conversations)
    {
        IReadOnlyList<ChatSessionEntity> sessions = emulator.Sessions;
        _sessions = sessions.ToLookup(static session => session.CustomerAlias ?? "", static session => session.ChatSessionId);
        _messages = conversations
            .SelectMany(emulator.Messages)
            .ToLookup(static message => message.SpecialParam ?? "", static message => message.ChatMessageId);
        _spoiled = [.. sessions.Where(static session => !IsWhole(session)).Select(static session => session.ChatSessionId)];
    }

    public int Sessions => _sessions.Sum(static group => group.Count());

    public int Messages => _messages.Sum(static group => group.Count());

    public IReadOnlyList<int> IdsOf(SaveRun run) => [.. (run.Kind == SaveKind.Message ? _messages : _sessions)[run.Marker]];

    /// <summary>Whether a session lost what nobody took away.</summary>
    public bool IsSpoiled(int sessionId) => _spoiled.Contains(sessionId);

    private static bool IsWhole(ChatSessionEntity session) =>
        session is { CustomerCompanyName: Saves.Kept, CustomerEmail: SeededSecrets.Email, Person.FullName: SeededSecrets.CustomerName };
}
