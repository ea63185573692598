using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a customer language.</summary>
internal static class CustomerLanguageCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.CustomerLanguage",
        Int("Id"),
        Text("Value"),
        Text("Tooltip"),
        TableRight(),
        FieldProperties());
}
