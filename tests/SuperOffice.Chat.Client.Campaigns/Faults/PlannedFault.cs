using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// The fault of one attempt, and what may be reported of it: defined apart from the client, by the meaning of each response.
/// </summary>
/// <param name="Name">For the table.</param>
/// <param name="UnknownOutcome">What may be reported to the caller of a write.</param>
/// <param name="RetryRule">Whether another attempt should follow.</param>
/// <param name="Fault">What the emulator does; null where it is not asked.</param>
internal sealed record PlannedFault(string Name, UnknownOutcome UnknownOutcome, RetryRule RetryRule, ChatFault? Fault)
{
    public static PlannedFault None { get; } = new("none", UnknownOutcome.None, RetryRule.NotNeeded, ChatFault.None);

    public FaultPlace Place { get; init; } = FaultPlace.Server;

    /// <summary>Creates the fault from the request; null when the fault does not depend on it.</summary>
    public Func<ReceivedChatRequest, ChatFault>? Made { get; init; }

    /// <summary>True for a refused credential, which is renewed once a request.</summary>
    public bool IsUnauthorized { get; init; }
}
