using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a webhook.</summary>
internal static class WebhookCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Webhook",
        Int("WebhookId"),
        Text("Name", 400),
        Texts("Events"),
        Text("TargetUrl", 4000),
        Text("Secret", 400),
        Enum("State", WireEnums.WebhookState),
        Text("Type"),
        Map("Headers"),
        Map("Properties"),
        Date("Registered"),
        Carrier("RegisteredAssociate", AssociateCarrier.Type),
        Date("Updated"),
        Carrier("UpdatedAssociate", AssociateCarrier.Type),
        Text("ErrorsEmail"),
        Texts("ErrorEmails"),
        Items("ErrorAssociates", static () => MDOListItemCarrier.Type),
        Text("Description"),
        Enum("NotifyVia", WireEnums.WebhookNotifyVia),
        Enum("NotifyWhen", WireEnums.WebhookNotifyWhen),
        Int("TotalCalls"),
        Int("TotalErrors"),
        Int("ConsecutiveErrors"),
        Text("LastError"),
        TableRight(),
        FieldProperties());
}
