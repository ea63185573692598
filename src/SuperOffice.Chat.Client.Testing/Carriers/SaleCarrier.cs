using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a sale.</summary>
internal static class SaleCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Sale",
        Text("ContactName"),
        Date("SaleDate"),
        Int("SaleId"),
        Int("Probability"),
        Text("Title"),
        Double("Amount"),
        Text("Currency"),
        Text("ProjectName"),
        Text("AssociateFullName"),
        Text("Description"),
        Enum("Status", WireEnums.SaleStatus),
        Double("WeightedAmount"),
        Int("ProjectId"),
        Double("EarningPercent"),
        Double("Earning"),
        Int("ContactId"),
        Int("AssociateId"),
        Int("PersonId"),
        Int("SaleTypeId"),
        Text("SaleTypeName"),
        Text("PersonFullName"),
        Enum("Completed", WireEnums.ActivityStatus),
        Int("ActiveErpLinks"),
        Date("NextDueDate"),
        Text("Number"),
        TableRight(),
        FieldProperties());
}
