using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Reads the stored data on the side of the server.</summary>
internal sealed class Ledger
{
    private readonly IReadOnlyDictionary<int, string> _seeded;
    private readonly ILookup<string, ChatSessionEntity> _sessions;
    private readonly ILookup<string, ChatMessage> _messages;

    /// <param name="emulator">The server.</param>
    /// <param name="seeded">The sessions that were there before, with their markers.</param>
    public Ledger(ChatAgentEmulator emulator, IReadOnlyDictionary<int, string> seeded)
    {
        IReadOnlyList<ChatSessionEntity> sessions = emulator.Sessions;
        _seeded = seeded;
        _sessions = sessions.ToLookup(static session => session.CustomerAlias ?? "");
        _messages = sessions
            .SelectMany(session => emulator.Messages(session.ChatSessionId))
            .ToLookup(static message => message.SpecialParam ?? "");
    }

    public int Sessions => _sessions.Sum(static group => group.Count());

    public int Messages => _messages.Sum(static group => group.Count());

    public IReadOnlyList<int> IdsOf(SaveRun run) => run.Kind == SaveKind.Message
        ? [.. _messages[run.Marker].Select(static message => message.ChatMessageId)]
        : [.. _sessions[run.Marker].Select(static session => session.ChatSessionId)];

    /// <summary>Determines whether data of a save is stored in a wrong place.</summary>
    public bool IsMisplaced(SaveRun run) => run.Kind switch
    {
        SaveKind.Message => _messages[run.Marker].Any(message => message.ChatSessionId != run.SessionId),
        SaveKind.Create => _sessions[run.Marker].Any(session => _seeded.ContainsKey(session.ChatSessionId)),
        _ => _sessions[run.Marker].Any(session => session.ChatSessionId != run.SessionId),
    };

    /// <summary>Determines whether stored data of a save differs from the sent data.</summary>
    public bool IsSpoiled(SaveRun run) => run.Kind == SaveKind.Message
        ? _messages[run.Marker].Any(static message => message is not { Message: SeededSecrets.Message })
        : _sessions[run.Marker].Any(static session => !IsWhole(session));

    /// <summary>Returns a short description of stored data that belongs to no save and did not exist before.</summary>
    public IEnumerable<string> Strangers(IEnumerable<SaveRun> runs)
    {
        HashSet<string> sessions = [.. runs.Where(static run => run.Kind != SaveKind.Message).Select(static run => run.Marker)];
        HashSet<string> messages = [.. runs.Where(static run => run.Kind == SaveKind.Message).Select(static run => run.Marker)];
        return
        [
            .. from session in _sessions.Where(made => !sessions.Contains(made.Key)).SelectMany(static made => made)
               where _seeded.GetValueOrDefault(session.ChatSessionId) != (session.CustomerAlias ?? "")
               select FormattableString.Invariant($"session {session.ChatSessionId} of '{session.CustomerAlias}'"),
            .. from message in _messages.Where(made => !messages.Contains(made.Key)).SelectMany(static made => made)
               select FormattableString.Invariant($"message {message.ChatMessageId} of '{message.SpecialParam}' in session {message.ChatSessionId}"),
        ];
    }

    private static bool IsWhole(ChatSessionEntity session) => session is
    {
        CustomerCompanyName: Saves.Kept,
        CustomerEmail: SeededSecrets.Email,
        CustomerName: SeededSecrets.CustomerName,
        CustomerPhone: SeededSecrets.Phone,
        FirstMessage: SeededSecrets.Message,
        Person.FullName: SeededSecrets.CustomerName,
        SessionKey: SeededSecrets.SessionKey,
    };
}
