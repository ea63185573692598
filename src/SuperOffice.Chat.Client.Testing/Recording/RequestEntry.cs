using System.Text;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Records a request in progress. It is updated before the response is sent, so that a caller who has the response
/// finds it.
/// </summary>
internal sealed class RequestEntry
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _headers;
    private readonly ReadOnlyMemory<byte> _body;
    private readonly TimeProvider _time;
    private readonly long _started;
    private int? _status;
    private ChatChange? _change;
    private ChatFault? _fault;
    private TimeSpan? _duration;

    public RequestEntry(int number, string operation, string? tenantId, HttpRequest request, ReadOnlyMemory<byte> body, TimeProvider time)
    {
        _time = time;
        _started = time.GetTimestamp();
        ReceivedAt = time.GetUtcNow();
        TenantId = tenantId;
        Number = number;
        Operation = operation;
        Method = request.Method;
        Path = $"{request.PathBase}{request.Path}";
        Query = request.QueryString.ToString();
        _headers = request.Headers.ToDictionary(
            static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _body = body;
    }

    public int Number { get; }

    public string Operation { get; }

    public DateTimeOffset ReceivedAt { get; }

    public string Path { get; }

    public int? Status
    {
        get
        {
            lock (_gate)
            {
                return _status;
            }
        }
    }

    public ChatFault? Fault
    {
        get
        {
            lock (_gate)
            {
                return _fault;
            }
        }
    }

    /// <summary>Gets the time from the arrival of the request to the end of its response, or null while it is in progress.</summary>
    public TimeSpan? Duration
    {
        get
        {
            lock (_gate)
            {
                return _duration;
            }
        }
    }

    /// <summary>Gets the body as it was received. Empty when bodies are not recorded.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    private string? TenantId { get; }

    private string Method { get; }

    private string Query { get; }

    public void SetStatus(int status)
    {
        lock (_gate)
        {
            _status = status;
        }
    }

    /// <summary>Records the change that the operation has made.</summary>
    public ChatResponse SetChange(ChatResponse response)
    {
        lock (_gate)
        {
            _change = response.Change;
        }

        return response;
    }

    public void SetFault(ChatFault fault)
    {
        lock (_gate)
        {
            _fault = fault;
        }
    }

    /// <summary>Records the duration.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _duration = _time.GetElapsedTime(_started);
        }
    }

    public ReceivedChatRequest Snapshot()
    {
        lock (_gate)
        {
            return new()
            {
                Number = Number,
                ReceivedAt = ReceivedAt,
                Duration = _duration,
                Operation = Operation,
                TenantId = TenantId,
                Method = Method,
                Path = Path,
                Query = Query,
                Headers = _headers,
                Body = Encoding.UTF8.GetString(_body.Span),
                Status = _status,
                Committed = _change is not null,
                Created = _change is { CreatedId: not null },
                CreatedId = _change?.CreatedId,
                ChatSessionId = _change?.ChatSessionId,
                ChatTopicId = _change?.ChatTopicId,
                ChatMessageId = _change?.ChatMessageId,
                Fault = _fault,
            };
        }
    }
}
