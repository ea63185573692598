using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// What one try meets, and what may be said of it: written down apart from the client, from what each answer means.
/// </summary>
/// <param name="Name">For the table.</param>
/// <param name="Doubt">What a caller may be told about a write.</param>
/// <param name="Repeating">Whether another try should follow.</param>
/// <param name="Fault">What the emulator does; null where it is not asked.</param>
internal sealed record PlannedFault(string Name, Doubt Doubt, Repeating Repeating, ChatFault? Fault)
{
    public static PlannedFault None { get; } = new("none", Doubt.None, Repeating.NotNeeded, ChatFault.None);

    public FaultPlace Place { get; init; } = FaultPlace.Server;

    /// <summary>What the emulator does with a request, where that depends on it; null elsewhere.</summary>
    public Func<ReceivedChatRequest, ChatFault>? Made { get; init; }

    /// <summary>True for a refused credential, which is renewed once a request.</summary>
    public bool IsUnauthorized { get; init; }
}
