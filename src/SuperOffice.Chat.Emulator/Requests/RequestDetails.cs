using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Requests;

/// <summary>Represents a request without its secrets.</summary>
public sealed record RequestDetails
{
    public required int Number { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public double? Milliseconds { get; init; }

    public required string Operation { get; init; }

    public string? TenantId { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string Query { get; init; }

    /// <summary>Gets 1 for a first attempt, 2 for its first retry, and so on.</summary>
    public required int Attempt { get; init; }

    /// <summary>Gets the status of the response, or null when none was sent.</summary>
    public int? Status { get; init; }

    public string? Fault { get; init; }

    public bool Committed { get; init; }

    public int? ChatSessionId { get; init; }

    public int? ChatTopicId { get; init; }

    public int? ChatMessageId { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required string Body { get; init; }

    /// <summary>Gets a command that sends the request again, with placeholders instead of secrets.</summary>
    public required string Curl { get; init; }

    internal static RequestDetails Create(LoggedRequest logged)
    {
        ReceivedChatRequest request = logged.Snapshot();
        RequestRedactor redactor = new(request, logged.Target.IsEnvironment);
        RequestDetails details = new()
        {
            Number = request.Number,
            ReceivedAt = request.ReceivedAt,
            Milliseconds = request.Duration?.TotalMilliseconds,
            Operation = logged.Operation,
            TenantId = request.TenantId,
            Method = request.Method,
            Path = redactor.Path(),
            Query = redactor.Query(),
            Attempt = logged.Attempt,
            Status = request.Status,
            Fault = request.Fault?.ToString(),
            Committed = request.Committed,
            ChatSessionId = request.ChatSessionId,
            ChatTopicId = request.ChatTopicId,
            ChatMessageId = request.ChatMessageId,
            Headers = redactor.Headers().ToDictionary(),
            Body = redactor.Body(),
            Curl = "",
        };
        return details with { Curl = CurlCommand.Create(details, logged.Target.Authority) };
    }
}
