namespace SuperOffice.Chat.Client.Models;

/// <summary>Rights on a row; names such as <c>RI</c> are sums of others.</summary>
[Flags]
public enum ETableRight
{
    /// <summary>No right.</summary>
    None = 0,

    /// <summary>May read.</summary>
    Select = 1,

    /// <summary>Same as <see cref="Select"/>.</summary>
    R = 1,

    /// <summary>May change a stored row.</summary>
    Update = 2,

    /// <summary>Change and read.</summary>
    UR = 3,

    /// <summary>May create a row.</summary>
    Insert = 4,

    /// <summary>Read and create.</summary>
    RI = 5,

    /// <summary>Change, read and create.</summary>
    URI = 7,

    /// <summary>May delete.</summary>
    Delete = 8,

    /// <summary>Change, delete and read.</summary>
    UDR = 11,

    /// <summary>All four.</summary>
    FULL = 15,

    /// <summary>Parts of the row are hidden.</summary>
    Filtering = 16,

    /// <summary>Same as <see cref="Filtering"/>.</summary>
    F = 16,

    /// <summary>Read, with parts hidden.</summary>
    RF = 17,

    /// <summary>Create, with parts hidden.</summary>
    FI = 20,

    /// <summary>Change is restricted; only a hint.</summary>
    RestrictedUpdate = 32,

    /// <summary>Not in use.</summary>
    Unused1 = 64,

    /// <summary>The rights are not known.</summary>
    Uninitialized = 128,
}
