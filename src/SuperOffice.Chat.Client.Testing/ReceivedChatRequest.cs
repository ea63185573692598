using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// A request as the emulator saw it, and what came of it. Headers and body are whole, secrets included;
/// <see cref="ToString"/> shows neither.
/// </summary>
public sealed class ReceivedChatRequest
{
    internal ReceivedChatRequest()
    {
    }

    /// <summary>Place in the order of arrival, beginning at 1.</summary>
    public required int Number { get; init; }

    /// <summary>
    /// Name of the operation, <c>CurrentToken</c>, or at a <see cref="ChatOnlineEmulator"/> one of
    /// <see cref="ChatOnlineOperation"/>; empty when the path is none of them.
    /// </summary>
    public required string Operation { get; init; }

    /// <summary>
    /// The tenant that a request to a <see cref="ChatOnlineEmulator"/> was about; null when it named none, and for requests
    /// to a tenant itself.
    /// </summary>
    public string? TenantId { get; init; }

    /// <summary>The HTTP method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path as received, decoded.</summary>
    public required string Path { get; init; }

    /// <summary>The query as received, not decoded, with its question mark; empty when there was none.</summary>
    public required string Query { get; init; }

    /// <summary>The headers, looked up without regard to case. Several values of one are joined with a comma.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as text; empty when there was none, or when bodies are not kept.</summary>
    public required string Body { get; init; }

    /// <summary>The status that was answered; null while there is no answer, and when the connection was broken instead.</summary>
    public int? Status { get; init; }

    /// <summary>True when the request changed what is stored or gave a credential, whatever was answered.</summary>
    public bool Committed { get; init; }

    /// <summary>True when that made a new session, topic, member or message that was asked for.</summary>
    public bool Created { get; init; }

    /// <summary>
    /// Id of the session, topic or message that was made, as the operation has it; 0 for a member, which has none;
    /// null when nothing was made. A welcome text and the like, which come along, do not count.
    /// </summary>
    public int? CreatedId { get; init; }

    /// <summary>The session that was created, changed or deleted, or in which a message was written; null when none was.</summary>
    public int? ChatSessionId { get; init; }

    /// <summary>The topic that was created, changed or deleted, or whose members were; null when none was.</summary>
    public int? ChatTopicId { get; init; }

    /// <summary>The message that was written; null when none was.</summary>
    public int? ChatMessageId { get; init; }

    /// <summary>The ordered fault that the request met; null when it met none.</summary>
    public ChatFault? Fault { get; init; }

    /// <summary>Number, method, operation and outcome; no header, body or query.</summary>
    /// <returns>A text without a secret.</returns>
    public override string ToString()
    {
        string status = Status?.ToString(CultureInfo.InvariantCulture) ?? "no answer";
        string outcome = Committed ? $"{status}, committed" : status;
        string call = string.Create(CultureInfo.InvariantCulture, $"#{Number} {Method} {Operation}: {outcome}");
        return Fault is null ? call : $"{call} ({Fault})";
    }
}
