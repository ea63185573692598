namespace SuperOffice.Chat.Client.Testing;

internal sealed class QueuedFault<TFault>
{
    public required TFault Fault { get; init; }

    /// <summary>Gets the name of the operation or event to which the fault applies, or null.</summary>
    public required string? Name { get; init; }

    public required int TimesLeft { get; set; }

    /// <summary>Gets or sets the number of times that the fault was applied.</summary>
    public int Hits { get; set; }

    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
