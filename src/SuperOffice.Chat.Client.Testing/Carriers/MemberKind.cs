namespace SuperOffice.Chat.Client.Testing.Carriers;

internal enum MemberKind
{
    Int,
    Double,
    Bool,
    Text,
    Date,

    /// <summary>A created or updated stamp, which the server writes in UTC whatever zone is asked for.</summary>
    UtcStamp,
    Enum,

    /// <summary>A time of day, as the text of a time span.</summary>
    TimeOfDay,
    Carrier,

    /// <summary>An array of carriers.</summary>
    Items,

    /// <summary>An array of whole numbers.</summary>
    Ints,

    /// <summary>An array of arrays of carriers.</summary>
    Rows,
    Map,
    TableRight,
    FieldProperties,
}
