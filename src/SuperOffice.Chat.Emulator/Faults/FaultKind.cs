using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Represents a kind of fault: its group and a sentence for the page, and how to create it.</summary>
public sealed record FaultKind(string Name, string Group, string Description, Func<FaultSpec, ChatFault> Create)
{
    /// <summary>Gets the meaning of <see cref="FaultSpec.Seconds"/>, or null when it is not used.</summary>
    public string? SecondsLabel { get; init; }

    /// <summary>Gets a value indicating whether <see cref="FaultSpec.Status"/> is used.</summary>
    public bool HasStatus { get; init; }
}
