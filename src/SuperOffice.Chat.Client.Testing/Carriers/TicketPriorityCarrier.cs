using static SuperOffice.Chat.Client.Testing.Carriers.CarrierMember;

namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>A priority of requests.</summary>
internal static class TicketPriorityCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.TicketPriority",
        Int("Id"),
        Text("Value"),
        Text("Tooltip"),
        TableRight(),
        FieldProperties());
}
