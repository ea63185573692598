using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Storage;

/// <summary>
/// The rows of one type by id. What it hands out never changes; ids rise and are never given twice, also after a
/// clear. Whoever reads a row to write it again holds the gate all the while.
/// </summary>
internal sealed class RowStore
{
    private readonly Lock _gate;
    private readonly SortedDictionary<int, StoredRow> _rows = [];
    private int _nextId;

    public RowStore(Lock gate, CarrierType type, int firstId)
    {
        _gate = gate;
        Type = type;
        _nextId = firstId;
    }

    public CarrierType Type { get; }

    /// <summary>The member that holds the id: the first of the table.</summary>
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
            return Put(_nextId, row, verbatim);
        }
    }

    /// <returns>Null when there is no row of this id.</returns>
    public StoredRow? Replace(int id, JsonObject row)
    {
        lock (_gate)
        {
            return _rows.ContainsKey(id) ? Put(id, row, verbatim: false) : null;
        }
    }

    /// <summary>Stores under the given id, whether there was one or not.</summary>
    public StoredRow Place(int id, JsonObject row, bool verbatim)
    {
        lock (_gate)
        {
            return Put(id, row, verbatim);
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

    private StoredRow Put(int id, JsonObject row, bool verbatim)
    {
        row[IdName] = id;
        StoredRow stored = StoredRow.Of(id, row, verbatim);
        _rows[id] = stored;
        _nextId = id < int.MaxValue ? Math.Max(_nextId, id + 1) : _nextId;
        return stored;
    }
}
