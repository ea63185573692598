using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a project.</summary>
internal static class ProjectCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Project",
        Int("ProjectId"),
        Text("Name"),
        Text("Description"),
        Text("URL"),
        Text("Type"),
        Int("AssociateId"),
        Text("AssociateFullName"),
        Int("TypeId"),
        UtcStamp("Updated"),
        Int("StatusId"),
        Text("Status"),
        Int("TextId"),
        Date("PublishTo"),
        Date("PublishFrom"),
        Bool("IsPublished"),
        Text("URLName"),
        Text("ProjectNumber"),
        Int("ActiveErpLinks"),
        Int("EventId"),
        Date("StartDate"),
        TableRight(),
        FieldProperties());
}
