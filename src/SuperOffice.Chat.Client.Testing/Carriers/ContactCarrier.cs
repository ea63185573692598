using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a company.</summary>
internal static class ContactCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Contact",
        Int("ContactId"),
        Text("Name"),
        Text("OrgNr"),
        Text("Department"),
        Text("URL"),
        Text("City"),
        Text("DirectPhone"),
        Int("AssociateId"),
        Int("CountryId"),
        Text("EmailAddress"),
        Text("Kananame"),
        Text("EmailAddressName"),
        Text("URLName"),
        Text("AssociateFullName"),
        Text("BusinessName"),
        Text("CategoryName"),
        Text("CountryName"),
        Carrier("Address", AddressCarrier.Type),
        Text("FormattedAddress"),
        Text("FullName"),
        Bool("IsOwnerContact"),
        Int("ActiveErpLinks"),
        Text("Number1"),
        Text("Number2"),
        TableRight(),
        FieldProperties());
}
