using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores the messages of each session in the order in which they were posted. Ids ascend across all sessions.</summary>
internal sealed class MessageStore(Lock gate)
{
    private readonly Lock _gate = gate;
    private readonly Dictionary<int, List<StoredRow>> _bySession = [];
    private volatile TaskCompletionSource _next = NewSignal();
    private int _lastId;

    /// <summary>Gets a task that completes when the next message is stored.</summary>
    public Task Next => _next.Task;

    public IReadOnlyList<StoredRow> GetAll(int sessionId)
    {
        lock (_gate)
        {
            return _bySession.TryGetValue(sessionId, out List<StoredRow>? messages) ? [.. messages] : [];
        }
    }

    public StoredRow Add(int sessionId, JsonObject message)
    {
        lock (_gate)
        {
            message["ChatMessageId"] = ++_lastId;
            message["ChatSessionId"] = sessionId;
            StoredRow stored = StoredRow.Create(_lastId, message);
            if (!_bySession.TryGetValue(sessionId, out List<StoredRow>? messages))
            {
                _bySession[sessionId] = messages = [];
            }

            messages.Add(stored);
            TaskCompletionSource signal = _next;
            _next = NewSignal();
            signal.SetResult();
            return stored;
        }
    }

    /// <summary>Replaces a message.</summary>
    public void Replace(int sessionId, StoredRow message)
    {
        lock (_gate)
        {
            List<StoredRow> messages = _bySession[sessionId];
            messages[messages.FindIndex(other => other.Id == message.Id)] = message;
        }
    }

    public void RemoveAll(int sessionId)
    {
        lock (_gate)
        {
            _bySession.Remove(sessionId);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _bySession.Clear();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
