namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the form in which an <see cref="OpenEnum{TEnum}"/> received its value.</summary>
internal enum OpenEnumKind : byte
{
    Absent,
    Known,
    KnownNumber,
    Unknown,
    UnknownNumber,
}
