using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a request category.</summary>
internal static class TicketCategoryCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.TicketCategory",
        Int("Id"),
        Text("Value"),
        Text("Tooltip"),
        TableRight(),
        FieldProperties());
}
