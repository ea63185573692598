using static SuperOffice.Chat.Client.Testing.Carriers.CarrierMember;

namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>One field of an address, laid out as its country does.</summary>
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
