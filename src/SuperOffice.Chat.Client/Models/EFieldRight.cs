namespace SuperOffice.Chat.Client.Models;

/// <summary>Rights on a field, and hints for showing it.</summary>
[Flags]
public enum EFieldRight
{
    /// <summary>No right.</summary>
    None = 0,

    /// <summary>May read.</summary>
    Read = 1,

    /// <summary>May write.</summary>
    Write = 2,

    /// <summary>Read and write.</summary>
    Update = 3,

    /// <summary>Same as <see cref="Update"/>.</summary>
    FULL = 3,

    /// <summary>Not in use.</summary>
    Unused1 = 4,

    /// <summary>Not in use.</summary>
    Unused2 = 8,

    /// <summary>Not in use.</summary>
    Unused3 = 16,

    /// <summary>The field may be empty.</summary>
    Nullable = 32,

    /// <summary>Same value as <see cref="Nullable"/>.</summary>
    Unused4 = 32,

    /// <summary>The field must be filled in.</summary>
    UIHintMandatory = 64,

    /// <summary>The field is to be shown read-only.</summary>
    UIHintReadOnly = 128,

    /// <summary>Both hints.</summary>
    UIHints = 192,

    /// <summary>The field has no value yet.</summary>
    UndefinedValue = 256,
}
