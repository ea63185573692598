using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// The fault of one attempt, and what may be reported of it: defined apart from the client, by the meaning of each response.
/// </summary>
/// <param name="Name">For the table.</param>
/// <param name="Doubt">What may be reported to the caller of a write.</param>
/// <param name="Repeating">Whether another attempt should follow.</param>
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
