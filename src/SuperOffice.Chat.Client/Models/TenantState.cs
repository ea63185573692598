using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Models;

/// <summary>State of a tenant online, as SuperOffice's state API names it.</summary>
[SuppressMessage("Design", "CA1027", Justification = "Numbers of the server, not bits.")]
public enum TenantState
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Being set up.</summary>
    Provisioning = 1,

    /// <summary>Running.</summary>
    Running = 2,

    /// <summary>Deleted.</summary>
    Deleted = 3,

    /// <summary>Suspended.</summary>
    Suspended = 4,

    /// <summary>In maintenance, and running meanwhile.</summary>
    OnlineMaintenance = 5,

    /// <summary>In maintenance, and not to be reached.</summary>
    OfflineMaintenance = 6,

    /// <summary>Setting it up failed.</summary>
    ProvisioningFailed = 8,

    /// <summary>Being deleted.</summary>
    Deleting = 10,

    /// <summary>Deleting it failed.</summary>
    DeleteFailed = 11,

    /// <summary>About to be moved to another version or place.</summary>
    MigrationPending = 12,
}
