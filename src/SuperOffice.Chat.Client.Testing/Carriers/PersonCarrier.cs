using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a person.</summary>
internal static class PersonCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.Person",
        Text("Position"),
        Int("PersonId"),
        Text("Mrmrs"),
        Text("Firstname"),
        Text("Lastname"),
        Text("MiddleName"),
        Text("Title"),
        Text("Description"),
        Text("Email"),
        Text("FullName"),
        Text("DirectPhone"),
        Text("FormalName"),
        Int("CountryId"),
        Int("ContactId"),
        Text("ContactName"),
        Int("Retired"),
        Int("Rank"),
        Int("ActiveInterests"),
        Text("ContactDepartment"),
        Int("ContactCountryId"),
        Text("ContactOrgNr"),
        Text("FaxPhone"),
        Text("MobilePhone"),
        Text("ContactPhone"),
        Text("AssociateName"),
        Int("AssociateId"),
        Bool("UsePersonAddress"),
        Text("ContactFax"),
        Text("Kanafname"),
        Text("Kanalname"),
        Text("Post1"),
        Text("Post2"),
        Text("Post3"),
        Text("EmailName"),
        Text("ContactFullName"),
        Int("ActiveErpLinks"),
        Int("TicketPriorityId"),
        Int("SupportLanguageId"),
        Int("SupportAssociateId"),
        Text("CategoryName"),
        Text("PersonNumber"),
        TableRight(),
        FieldProperties());
}
