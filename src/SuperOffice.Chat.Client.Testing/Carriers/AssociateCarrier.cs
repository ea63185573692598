using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of an associate.</summary>
internal static class AssociateCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Associate",
        Int("AssociateId"),
        Text("Name"),
        Int("PersonId"),
        Int("Rank"),
        Text("Tooltip"),
        Enum("Type", WireEnums.UserType),
        Int("GroupIdx"),
        Text("FullName"),
        Text("FormalName"),
        Bool("Deleted"),
        Int("EjUserId"),
        Text("UserName"),
        Map("ExtraFields"),
        Map("CustomFields"),
        TableRight(),
        FieldProperties());
}
