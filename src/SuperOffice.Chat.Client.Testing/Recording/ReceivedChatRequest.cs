using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Represents a request that an emulator received, with its outcome. Headers and body include secrets. <see cref="ToString"/>
/// contains neither.
/// </summary>
public sealed class ReceivedChatRequest
{
    internal ReceivedChatRequest()
    {
    }

    /// <summary>Gets the number of the request in order of arrival, starting at 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the time when the emulator had read the request, by its clock.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>
    /// Gets the time from then to the end of the response, by the clock of the emulator, or null while the request is in
    /// progress.
    /// </summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>
    /// Gets the name of the operation, <c>CurrentToken</c>, or for a <see cref="ChatOnlineEmulator"/> a value of
    /// <see cref="ChatOnlineOperation"/>. Empty when the path is unknown.
    /// </summary>
    public required string Operation { get; init; }

    /// <summary>
    /// Gets the id of the tenant that a request to a <see cref="ChatOnlineEmulator"/> concerns, or null when it names no tenant.
    /// Null for requests to the tenant.
    /// </summary>
    public string? TenantId { get; init; }

    /// <summary>Gets the HTTP method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the decoded path.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the query without decoding, including the question mark. Empty when there is none.</summary>
    public required string Query { get; init; }

    /// <summary>Gets the headers by case-insensitive name. Several values of a header are joined with a comma.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the body as a string. Empty when there is none, or when bodies are not recorded.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the status code of the response, or null when no response was sent.</summary>
    public int? Status { get; init; }

    /// <summary>
    /// Gets a value indicating whether the request changed stored data or issued a credential, whatever the response
    /// was.
    /// </summary>
    public bool Committed { get; init; }

    /// <summary>Gets a value indicating whether the request created a session, topic, member or message.</summary>
    public bool Created { get; init; }

    /// <summary>
    /// Gets the id of the created session, topic or message. 0 for a member, which has no id. Null when nothing was created.
    /// Additional messages, such as a welcome text, are not included.
    /// </summary>
    public int? CreatedId { get; init; }

    /// <summary>Gets the id of the session that was created, changed or deleted, or that received a message, or null.</summary>
    public int? ChatSessionId { get; init; }

    /// <summary>Gets the id of the topic that was created, changed or deleted, or whose members were, or null.</summary>
    public int? ChatTopicId { get; init; }

    /// <summary>Gets the id of the message that was added, or null.</summary>
    public int? ChatMessageId { get; init; }

    /// <summary>Gets the fault that was applied to the request, or null.</summary>
    public ChatFault? Fault { get; init; }

    /// <summary>Returns the number, the method, the operation and the outcome, without headers, body and query.</summary>
    /// <returns>A string without secrets.</returns>
    public override string ToString()
    {
        string status = Status?.ToString(CultureInfo.InvariantCulture) ?? "no response";
        string outcome = Committed ? $"{status}, committed" : status;
        string call = string.Create(CultureInfo.InvariantCulture, $"#{Number} {Method} {Operation}: {outcome}");
        return Fault is null ? call : $"{call} ({Fault})";
    }
}
