namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Specifies a form of payloads that the documentation of SuperOffice, its samples or a property of a webhook can show, and that
/// differs from the usual one.
/// </summary>
public enum WebhookPayloadForm
{
    /// <summary>The names of all members start with a small letter.</summary>
    CamelCase,

    /// <summary>The names of all members are in capitals.</summary>
    UpperCase,

    /// <summary>Only the names of field values start with a small letter, as in the documented list.</summary>
    CamelCaseFieldValues,

    /// <summary>The name of the event is <c>chatSession</c> with a capital letter, as on the pages about bots.</summary>
    EventWithCapital,

    /// <summary>All ids and the status are strings.</summary>
    IdsAsText,

    /// <summary>All ids are numbers, also those that are strings in the documented sample.</summary>
    IdsAsNumbers,

    /// <summary>The status is a name, as in the web API.</summary>
    StatusAsName,

    /// <summary>The alias of the customer is a number, as in the documented sample.</summary>
    AliasAsNumber,

    /// <summary>Each object and each list ends with a comma, as in the documented sample.</summary>
    TrailingCommas,

    /// <summary>There are no field values, as before version 11.</summary>
    WithoutFieldValues,

    /// <summary>There is no entity, as in the documented events about webhooks.</summary>
    WithoutEntity,

    /// <summary>There is no event id.</summary>
    WithoutEventId,

    /// <summary>The list of changes is missing.</summary>
    WithoutChanges,

    /// <summary>All members except the event, the primary key and the tenant are null.</summary>
    NullMembers,

    /// <summary>The time has five digits after the second instead of seven.</summary>
    ShortTimestamp,

    /// <summary>There are additional members of every type, two of which differ from others only in casing.</summary>
    AdditionalMembers,

    /// <summary>The JSON is indented, with line breaks of Windows.</summary>
    Indented,

    /// <summary>The body starts with a byte order mark, which is signed.</summary>
    ByteOrderMark,
}
