using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Console.Demo;

internal static class DocumentedPerson
{
    public static Person Value { get; } = new()
    {
        Position = "possimus",
        PersonId = 578,
        Mrmrs = "incidunt",
        Firstname = "Oceane",
        Lastname = "Gislason",
        MiddleName = "Larkin-Friesen",
        Title = "est",
        Description = "Universal multi-state model",
        Email = "tatyana@zboncak.name",
        FullName = "Javier Kautzer",
        DirectPhone = "(542)480-5535",
        FormalName = "Boyle, Sanford and Schiller",
        CountryId = 841,
        ContactId = 967,
        ContactName = "Okuneva, Kautzer and Keebler",
        Retired = 915,
        Rank = 615,
        ActiveInterests = 446,
        ContactDepartment = "",
        ContactCountryId = 263,
        ContactOrgNr = "944895",
        FaxPhone = "702-031-1718",
        MobilePhone = "1-512-201-7014",
        ContactPhone = "160.818.0622",
        AssociateName = "Metz, Schuster and Haley",
        AssociateId = 252,
        UsePersonAddress = false,
        ContactFax = "facilis",
        Kanafname = "eaque",
        Kanalname = "dolor",
        Post1 = "temporibus",
        Post2 = "id",
        Post3 = "autem",
        EmailName = "irving@brakuslebsack.ca",
        ContactFullName = "Karlee Beahan",
        ActiveErpLinks = 348,
        TicketPriorityId = 950,
        SupportLanguageId = 206,
        SupportAssociateId = 779,
        CategoryName = "VIP Customer",
    };
}
