namespace SuperOffice.Chat.Client.Testing.Faults;

internal sealed class QueuedFault
{
    public required ChatFault Fault { get; init; }

    /// <summary>Gets the operation to which the fault applies, or null for all.</summary>
    public required string? Operation { get; init; }

    public required int TimesLeft { get; set; }

    /// <summary>Gets or sets the number of requests to which the fault was applied.</summary>
    public int Hits { get; set; }

    public bool IsFor(string operation) => Operation is null || Operation.Equals(operation, StringComparison.OrdinalIgnoreCase);
}
