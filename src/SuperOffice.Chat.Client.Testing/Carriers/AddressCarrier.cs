using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of the address of a company.</summary>
internal static class AddressCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Address",
        Double("Wgs84Latitude"),
        Double("Wgs84Longitude"),
        Rows("LocalizedAddress", LocalizedFieldCarrier.Type),
        Carrier("Street", StructuredAddressCarrier.Type),
        Carrier("Postal", StructuredAddressCarrier.Type),
        Text("Formatted"),
        TableRight(),
        FieldProperties());
}
