using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>The sessions by id. What it hands out never changes; ids rise and are never given twice, also after a clear.</summary>
internal sealed class SessionStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, StoredSession> _sessions = [];
    private int _nextId;

    public SessionStore(int firstId) => _nextId = firstId;

    public IReadOnlyList<StoredSession> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _sessions.Values];
            }
        }
    }

    public StoredSession? Find(int id)
    {
        lock (_gate)
        {
            return _sessions.GetValueOrDefault(id);
        }
    }

    public StoredSession Create(JsonObject session, bool verbatim = false)
    {
        lock (_gate)
        {
            return Put(_nextId, session, verbatim);
        }
    }

    /// <returns>Null when there is no session of this id.</returns>
    public StoredSession? Replace(int id, JsonObject session)
    {
        lock (_gate)
        {
            return _sessions.ContainsKey(id) ? Put(id, session, verbatim: false) : null;
        }
    }

    /// <summary>Stores under the given id, whether there was one or not.</summary>
    public StoredSession Place(int id, JsonObject session, bool verbatim)
    {
        lock (_gate)
        {
            return Put(id, session, verbatim);
        }
    }

    public bool Remove(int id)
    {
        lock (_gate)
        {
            return _sessions.Remove(id);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _sessions.Clear();
        }
    }

    private StoredSession Put(int id, JsonObject session, bool verbatim)
    {
        session[StoredSession.IdName] = id;
        StoredSession stored = new(id, Encoding.UTF8.GetBytes(session.ToJsonString(StoredSession.Writing)), verbatim);
        _sessions[id] = stored;
        _nextId = id < int.MaxValue ? Math.Max(_nextId, id + 1) : _nextId;
        return stored;
    }
}
