using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a category of the knowledge base.</summary>
internal static class KbCategoryCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.KbCategory",
        Int("KbCategoryId"),
        Text("Name"),
        Text("Description"),
        Text("Fullname"),
        Int("ParentId"),
        Int("SortOrder"));
}
