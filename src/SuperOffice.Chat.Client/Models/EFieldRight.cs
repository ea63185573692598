namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the rights on a field, and hints for displaying it.</summary>
[Flags]
public enum EFieldRight
{
    /// <summary>No rights.</summary>
    None = 0,

    /// <summary>The user can read.</summary>
    Read = 1,

    /// <summary>The user can write.</summary>
    Write = 2,

    /// <summary>Read and write.</summary>
    Update = 3,

    /// <summary>The same as <see cref="Update"/>.</summary>
    FULL = 3,

    /// <summary>Not used.</summary>
    Unused1 = 4,

    /// <summary>Not used.</summary>
    Unused2 = 8,

    /// <summary>Not used.</summary>
    Unused3 = 16,

    /// <summary>The field can be empty.</summary>
    Nullable = 32,

    /// <summary>The same value as <see cref="Nullable"/>.</summary>
    Unused4 = 32,

    /// <summary>The field is required.</summary>
    UIHintMandatory = 64,

    /// <summary>The field should be displayed as read-only.</summary>
    UIHintReadOnly = 128,

    /// <summary>Both hints apply.</summary>
    UIHints = 192,

    /// <summary>The field has no value yet.</summary>
    UndefinedValue = 256,
}
