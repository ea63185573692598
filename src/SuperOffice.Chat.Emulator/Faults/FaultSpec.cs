using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents a fault as the page and the control API describe it.</summary>
public sealed record FaultSpec
{
    /// <summary>Gets the name of the fault, such as <c>TooManyRequests</c>.</summary>
    public required string Fault { get; init; }

    /// <summary>Gets the operation that it applies to, or null for all.</summary>
    public string? Operation { get; init; }

    /// <summary>Gets the number of requests that it applies to. Not used with <see cref="Percent"/>.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Gets the percentage of requests that it applies to, until it is removed, or null for the next <see cref="Times"/>.</summary>
    public double? Percent { get; init; }

    /// <summary>Gets a value indicating whether the operation is completed first.</summary>
    public bool AfterCommit { get; init; }

    /// <summary>Gets the status of a response that has no fixed one.</summary>
    public int? Status { get; init; }

    /// <summary>Gets the body of <c>Response</c>.</summary>
    public string? Body { get; init; }

    /// <summary>Gets the content type of <c>Response</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Gets the format of <c>Error</c>.</summary>
    public ChatErrorFormat Format { get; init; } = ChatErrorFormat.MessageDetail;

    /// <summary>Gets the seconds of a delay, of a pause, or of Retry-After.</summary>
    public double? Seconds { get; init; }

    /// <summary>Gets the target of <c>Redirect</c>.</summary>
    public string? Location { get; init; }

    internal FaultExtent Extent => new(Operation, Times, Percent);

    /// <summary>Gets the time of the emulator when the fault was added.</summary>
    internal DateTimeOffset Now { get; init; }
}
