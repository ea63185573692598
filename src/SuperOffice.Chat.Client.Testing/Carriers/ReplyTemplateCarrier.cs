using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a reply template.</summary>
internal static class ReplyTemplateCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ReplyTemplate",
        Int("ReplyTemplateId"),
        Text("Name"),
        Text("Description"),
        Int("FolderId"));
}
