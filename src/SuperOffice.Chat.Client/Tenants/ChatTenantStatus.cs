using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>What an online environment says of one tenant.</summary>
public sealed record ChatTenantStatus
{
    /// <summary>The tenant's id.</summary>
    public required string TenantId { get; init; }

    /// <summary>Its state.</summary>
    /// <value>Absent when the environment knows no such tenant.</value>
    public OpenEnum<TenantState> State { get; init; }

    /// <summary>Whether it takes requests: in the states Running and OnlineMaintenance (documented).</summary>
    public bool IsRunning { get; init; }

    /// <summary>Root of its web API.</summary>
    /// <value>Null when it is not running.</value>
    public Uri? Address { get; init; }

    /// <summary>Until when this may be kept: half a minute at least, a day at most.</summary>
    public DateTimeOffset ValidUntil { get; init; }
}
