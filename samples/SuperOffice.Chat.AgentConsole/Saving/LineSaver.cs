using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Saves the session of one line, unless the journal shows that it must not be sent.</summary>
internal sealed class LineSaver
{
    private readonly IChatAgentClient _client;
    private readonly ISaveJournal _journal;
    private readonly bool _retryUnknown;

    public LineSaver(IChatAgentClient client, ISaveJournal journal, bool retryUnknown)
    {
        _client = client;
        _journal = journal;
        _retryUnknown = retryUnknown;
    }

    public async Task<LineResult> SaveAsync(InputLine line, CancellationToken cancellationToken)
    {
        LineKey key = line.Key;
        switch (_journal.Find(key)?.State)
        {
            case JournalState.Created or JournalState.Updated:
                return new(line, LineOutcome.AlreadySaved);
            case JournalState.Sending or JournalState.OutcomeUnknown when !_retryUnknown:
                return new(line, LineOutcome.OutcomeUnknown, "an earlier run sent it and recorded no result");
        }

        (ChatSessionEntity? session, string? fault) = SessionLine.Read(line);
        return session is null
            ? new(line, LineOutcome.Malformed, fault)
            : await SendAsync(line, key, session, cancellationToken);
    }

    private async Task<LineResult> SendAsync(
        InputLine line, LineKey key, ChatSessionEntity session, CancellationToken cancellationToken)
    {
        _journal.Record(key, new LineState(JournalState.Sending));
        try
        {
            ChatSessionEntity saved = await _client.SaveChatSessionEntityAsync(session, cancellationToken: cancellationToken);
            bool isNew = session.ChatSessionId == 0;
            _journal.Record(key, new LineState(isNew ? JournalState.Created : JournalState.Updated, saved.ChatSessionId));
            return new(line, isNew ? LineOutcome.Created : LineOutcome.Updated);
        }
        catch (ChatAgentException exception)
        {
            _journal.Record(key, new LineState(exception.OutcomeUnknown ? JournalState.OutcomeUnknown : JournalState.Failed));
            return new(line, exception.OutcomeUnknown ? LineOutcome.OutcomeUnknown : LineOutcome.Failed, exception.Message, exception);
        }
        catch (OperationCanceledException)
        {
            _journal.Record(key, new LineState(JournalState.OutcomeUnknown));
            return new(line, LineOutcome.OutcomeUnknown, "it was canceled while it was being sent");
        }
    }
}
