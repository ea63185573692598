using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a structured address.</summary>
internal static class StructuredAddressCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.StructuredAddress",
        Enum("AtypeIdx", WireEnums.AddressType),
        Text("Address1"),
        Text("Address2"),
        Text("Address3"),
        Text("City"),
        Text("County"),
        Text("State"),
        Text("Zipcode"),
        Text("Formatted"));
}
