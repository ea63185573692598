namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the rights on a row. Names such as <c>RI</c> combine other members.</summary>
[Flags]
public enum ETableRight
{
    /// <summary>No rights.</summary>
    None = 0,

    /// <summary>The user can read.</summary>
    Select = 1,

    /// <summary>The same as <see cref="Select"/>.</summary>
    R = 1,

    /// <summary>The user can change a stored row.</summary>
    Update = 2,

    /// <summary>Change and read.</summary>
    UR = 3,

    /// <summary>The user can create a row.</summary>
    Insert = 4,

    /// <summary>Read and create.</summary>
    RI = 5,

    /// <summary>Change, read and create.</summary>
    URI = 7,

    /// <summary>The user can delete the row.</summary>
    Delete = 8,

    /// <summary>Change, delete and read.</summary>
    UDR = 11,

    /// <summary>All four rights.</summary>
    FULL = 15,

    /// <summary>Some members of the row are hidden.</summary>
    Filtering = 16,

    /// <summary>The same as <see cref="Filtering"/>.</summary>
    F = 16,

    /// <summary>Read, with some members hidden.</summary>
    RF = 17,

    /// <summary>Create, with some members hidden.</summary>
    FI = 20,

    /// <summary>Changes are restricted. This is only a hint.</summary>
    RestrictedUpdate = 32,

    /// <summary>Not used.</summary>
    Unused1 = 64,

    /// <summary>The rights are unknown.</summary>
    Uninitialized = 128,
}
