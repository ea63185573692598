using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a field of a localized address.</summary>
internal static class LocalizedFieldCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.LocalizedField",
        Text("Name"),
        Text("Value"),
        Text("Tooltip"),
        Text("Label"),
        Int("ValueLength"),
        Text("AddressType"),
        TableRight(),
        FieldProperties());
}
