namespace SuperOffice.Chat.Client.Testing;

internal enum MemberKind
{
    Int,
    Double,
    Bool,
    Text,
    Date,

    /// <summary>A time of creation or change, which the server writes in UTC whatever time zone is requested.</summary>
    UtcStamp,
    Enum,

    /// <summary>A time of day, in the format of a time span.</summary>
    TimeOfDay,
    Carrier,

    /// <summary>An array of carriers.</summary>
    Items,

    /// <summary>An array of integers.</summary>
    Ints,

    /// <summary>An array of strings.</summary>
    Texts,

    /// <summary>An array of arrays of carriers.</summary>
    Rows,
    Map,
    TableRight,
    FieldProperties,
}
