using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a list item.</summary>
internal static class MDOListItemCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.MDOListItem",
        Int("Id"),
        Text("Name"),
        Text("ToolTip"),
        Bool("Deleted"),
        Int("Rank"),
        Text("Type"),
        Items("ChildItems", static () => Type!),
        Text("IconHint"),
        Int("ColorBlock"),
        Text("ExtraInfo"),
        Text("StyleHint"),
        Text("FullName"),
        TableRight(),
        FieldProperties());
}
