using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Stores the rows of a type by id. Rows are immutable. Ids ascend and are never reused, not even after a clear. A caller that
/// reads a row and writes it again must hold the lock.
/// </summary>
internal sealed class RowStore(Lock gate, CarrierType type, int firstId)
{
    private readonly Lock _gate = gate;
    private readonly SortedDictionary<int, StoredRow> _rows = [];
    private int _nextId = firstId;

    public CarrierType Type { get; } = type;

    /// <summary>Gets the name of the member with the id, which is the first one.</summary>
    public string IdName => Type.Members[0].Name;

    public IReadOnlyList<StoredRow> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _rows.Values];
            }
        }
    }

    public StoredRow? Find(int id)
    {
        lock (_gate)
        {
            return _rows.GetValueOrDefault(id);
        }
    }

    public StoredRow Create(JsonObject row, bool verbatim = false)
    {
        lock (_gate)
        {
            return Place(_nextId, row, verbatim);
        }
    }

    /// <returns>The new row, or null when no row has this id.</returns>
    public StoredRow? Replace(int id, JsonObject row)
    {
        lock (_gate)
        {
            return _rows.ContainsKey(id) ? Place(id, row, verbatim: false) : null;
        }
    }

    /// <summary>Adds or replaces the row with the specified id.</summary>
    public StoredRow Place(int id, JsonObject row, bool verbatim)
    {
        lock (_gate)
        {
            row[IdName] = id;
            StoredRow stored = StoredRow.Create(id, row, verbatim);
            _rows[id] = stored;
            _nextId = id < int.MaxValue ? Math.Max(_nextId, id + 1) : _nextId;
            return stored;
        }
    }

    public bool Remove(int id)
    {
        lock (_gate)
        {
            return _rows.Remove(id);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _rows.Clear();
        }
    }
}
