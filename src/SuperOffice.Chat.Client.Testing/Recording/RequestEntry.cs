using System.Text;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Records a request in progress. It is updated before the response is sent, so that a caller who has the response
/// finds it.
/// </summary>
internal sealed class RequestEntry(
    int number, string operation, string? tenantId, HttpRequest request, ReadOnlyMemory<byte> body, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time = time;
    private readonly long _started = time.GetTimestamp();
    private readonly string? _tenantId = tenantId;
    private readonly Dictionary<string, string> _headers = request.Headers.ToDictionary(
        static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    private Progress _progress;

    public int Number { get; } = number;

    public string Operation { get; } = operation;

    public DateTimeOffset ReceivedAt { get; } = time.GetUtcNow();

    public string Method { get; } = request.Method;

    public string Path { get; } = $"{request.PathBase}{request.Path}";

    /// <summary>Gets the query without decoding, including the question mark. Empty when there is none.</summary>
    public string Query { get; } = request.QueryString.ToString();

    /// <summary>Gets the body as it was received. Empty when bodies are not recorded.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;

    public int? Status => Current.Status;

    public ChatFault? Fault => Current.Fault;

    /// <summary>Gets the time from the arrival of the request to the end of its response, or null while it is in progress.</summary>
    public TimeSpan? Duration => Current.Duration;

    private Progress Current
    {
        get
        {
            lock (_gate)
            {
                return _progress;
            }
        }
    }

    public void SetStatus(int status) => Update(progress => progress with { Status = status });

    /// <summary>Records the change that the operation has made.</summary>
    public ChatResponse SetChange(ChatResponse response)
    {
        Update(progress => progress with { Change = response.Change });
        return response;
    }

    public void SetFault(ChatFault fault) => Update(progress => progress with { Fault = fault });

    /// <summary>Records the duration.</summary>
    public void Complete() => Update(progress => progress with { Duration = _time.GetElapsedTime(_started) });

    public ReceivedChatRequest Snapshot()
    {
        Progress progress = Current;
        return new()
        {
            Number = Number,
            ReceivedAt = ReceivedAt,
            Duration = progress.Duration,
            Operation = Operation,
            TenantId = _tenantId,
            Method = Method,
            Path = Path,
            Query = Query,
            Headers = _headers,
            Body = Encoding.UTF8.GetString(Body.Span),
            Status = progress.Status,
            Committed = progress.Change is not null,
            Created = progress.Change is { CreatedId: not null },
            CreatedId = progress.Change?.CreatedId,
            ChatSessionId = progress.Change?.ChatSessionId,
            ChatTopicId = progress.Change?.ChatTopicId,
            ChatMessageId = progress.Change?.ChatMessageId,
            Fault = progress.Fault,
        };
    }

    private void Update(Func<Progress, Progress> change)
    {
        lock (_gate)
        {
            _progress = change(_progress);
        }
    }

    private readonly record struct Progress(int? Status, ChatChange? Change, ChatFault? Fault, TimeSpan? Duration);
}
