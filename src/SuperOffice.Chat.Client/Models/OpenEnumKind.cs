namespace SuperOffice.Chat.Client.Models;

/// <summary>How an <see cref="OpenEnum{TEnum}"/> came to its value.</summary>
internal enum OpenEnumKind : byte
{
    Absent,
    Known,
    KnownNumber,
    Unknown,
    UnknownNumber,
}
