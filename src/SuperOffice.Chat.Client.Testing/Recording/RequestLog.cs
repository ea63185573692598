using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing.Recording;

/// <summary>Stores all requests in order of arrival.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly List<RequestEntry> _entries = [];
    private readonly bool _recordsBodies;
    private int _lastNumber;

    public RequestLog(bool recordsBodies) => _recordsBodies = recordsBodies;

    public IReadOnlyList<ReceivedChatRequest> Snapshot()
    {
        RequestEntry[] entries;
        lock (_gate)
        {
            entries = [.. _entries];
        }

        return [.. entries.Select(static entry => entry.Snapshot())];
    }

    public RequestEntry Add(string operation, HttpRequest request, ReadOnlyMemory<byte> body, string? tenantId = null)
    {
        lock (_gate)
        {
            RequestEntry entry = new(++_lastNumber, operation, tenantId, request, _recordsBodies ? body : default);
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
