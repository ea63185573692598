using System.Diagnostics.CodeAnalysis;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the state of an online tenant, with the names of SuperOffice's state API.</summary>
[SuppressMessage("Design", "CA1027", Justification = "Numbers of the server, not bits.")]
public enum TenantState
{
    /// <summary>Unknown.</summary>
    Unknown = 0,

    /// <summary>Being set up.</summary>
    Provisioning = 1,

    /// <summary>Running.</summary>
    Running = 2,

    /// <summary>Deleted.</summary>
    Deleted = 3,

    /// <summary>Suspended.</summary>
    Suspended = 4,

    /// <summary>In maintenance, but available.</summary>
    OnlineMaintenance = 5,

    /// <summary>In maintenance and unavailable.</summary>
    OfflineMaintenance = 6,

    /// <summary>Setup failed.</summary>
    ProvisioningFailed = 8,

    /// <summary>Being deleted.</summary>
    Deleting = 10,

    /// <summary>Deletion failed.</summary>
    DeleteFailed = 11,

    /// <summary>About to be moved to another version or location.</summary>
    MigrationPending = 12,
}
