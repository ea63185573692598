using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a request priority.</summary>
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
