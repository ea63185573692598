using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>Represents the state of a tenant in an online environment.</summary>
public sealed record ChatTenantStatus
{
    /// <summary>Gets the id of the tenant.</summary>
    public required string TenantId { get; init; }

    /// <summary>Gets the state of the tenant.</summary>
    /// <value>The default is no value: the tenant does not exist in the environment.</value>
    public OpenEnum<TenantState> State { get; init; }

    /// <summary>Gets a value indicating whether the tenant accepts requests. SuperOffice documents this for the states Running and OnlineMaintenance.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Gets the root address of the tenant.</summary>
    /// <value>Null if the tenant is not running.</value>
    public Uri? Address { get; init; }

    /// <summary>Gets the time until which the state may be cached. It is at least 30 seconds and at most a day in the future.</summary>
    public DateTimeOffset ValidUntil { get; init; }
}
