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
    Carrier,

    /// <summary>An array of arrays of carriers.</summary>
    Rows,
    Map,
    TableRight,
    FieldProperties,
}
