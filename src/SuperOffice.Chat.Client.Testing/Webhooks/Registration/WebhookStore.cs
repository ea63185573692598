namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores the webhooks by id. Ids are not reused.</summary>
internal sealed class WebhookStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, WebhookEntry> _entries = [];
    private volatile WebhookEntry[] _all = [];
    private int _nextId = 1;

    public IReadOnlyList<WebhookEntry> All => _all;

    public WebhookEntry? Find(int id)
    {
        lock (_gate)
        {
            return _entries.GetValueOrDefault(id);
        }
    }

    /// <param name="id">The id, or 0 for the next free one.</param>
    /// <param name="definition">The values of the webhook.</param>
    public WebhookEntry Put(int id, WebhookDefinition definition)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(id, out WebhookEntry? entry))
            {
                entry.Definition = definition;
                return entry;
            }

            entry = new WebhookEntry(id == 0 ? _nextId : id, definition);
            _nextId = Math.Max(_nextId, entry.Id + 1);
            _entries.Add(entry.Id, entry);
            _all = [.. _entries.Values];
            return entry;
        }
    }

    /// <returns>The removed webhook, or null when it does not exist.</returns>
    public WebhookEntry? Remove(int id)
    {
        lock (_gate)
        {
            _entries.Remove(id, out WebhookEntry? entry);
            _all = [.. _entries.Values];
            return entry;
        }
    }
}
