using System.Text;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Testing.Responses;

namespace SuperOffice.Chat.Client.Testing.Recording;

/// <summary>
/// Records a request in progress. It is updated before the response is sent, so that a caller who has the response
/// finds it.
/// </summary>
internal sealed class RequestEntry
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _headers;
    private readonly ReadOnlyMemory<byte> _body;
    private int? _status;
    private ChatChange? _change;
    private ChatFault? _fault;

    public RequestEntry(int number, string operation, string? tenantId, HttpRequest request, ReadOnlyMemory<byte> body)
    {
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

    private string? TenantId { get; }

    private string Method { get; }

    private string Path { get; }

    private string Query { get; }

    public void SetStatus(int status)
    {
        lock (_gate)
        {
            _status = status;
        }
    }

    public void SetChange(ChatChange? change)
    {
        lock (_gate)
        {
            _change = change;
        }
    }

    public void SetFault(ChatFault fault)
    {
        lock (_gate)
        {
            _fault = fault;
        }
    }

    public ReceivedChatRequest Snapshot()
    {
        lock (_gate)
        {
            return new()
            {
                Number = Number,
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
