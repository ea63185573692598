using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Stores all requests in order of arrival.</summary>
internal sealed class RequestLog(bool recordsBodies, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly List<RequestEntry> _entries = [];
    private readonly bool _recordsBodies = recordsBodies;
    private readonly TimeProvider _time = time;
    private int _lastNumber;

    /// <summary>Gets the recorded requests, which are updated while they are in progress.</summary>
    public IReadOnlyList<RequestEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    public IReadOnlyList<ReceivedChatRequest> Snapshot() => [.. Entries.Select(static entry => entry.Snapshot())];

    public RequestEntry Add(string operation, HttpRequest request, ReadOnlyMemory<byte> body, string? tenantId = null)
    {
        lock (_gate)
        {
            RequestEntry entry = new(++_lastNumber, operation, tenantId, request, _recordsBodies ? body : default, _time);
            _entries.Add(entry);
            return entry;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }
}
