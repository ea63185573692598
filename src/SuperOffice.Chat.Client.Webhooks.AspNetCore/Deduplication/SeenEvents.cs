namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;

/// <summary>Remembers the events that this process has received, for a time and up to a number.</summary>
internal sealed class SeenEvents(TimeSpan period, int limit, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, long At)>> _seen = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, long At)> _byAge = new();
    private readonly TimeSpan _period = period;
    private readonly int _limit = limit;
    private readonly TimeProvider _time = time;

    /// <returns>False when the key is remembered already.</returns>
    public bool TryAdd(string key)
    {
        long now = _time.GetTimestamp();
        lock (_lock)
        {
            while (_byAge.First is { } oldest && _time.GetElapsedTime(oldest.Value.At, now) >= _period)
            {
                Forget(oldest);
            }

            if (_seen.ContainsKey(key))
            {
                return false;
            }

            _seen.Add(key, _byAge.AddLast((key, now)));
            if (_seen.Count > _limit)
            {
                Forget(_byAge.First!);
            }

            return true;
        }
    }

    public bool Contains(string key)
    {
        lock (_lock)
        {
            return _seen.ContainsKey(key);
        }
    }

    public void Remove(string key)
    {
        lock (_lock)
        {
            if (_seen.TryGetValue(key, out LinkedListNode<(string Key, long At)>? node))
            {
                Forget(node);
            }
        }
    }

    private void Forget(LinkedListNode<(string Key, long At)> node)
    {
        _seen.Remove(node.Value.Key);
        _byAge.Remove(node);
    }
}
