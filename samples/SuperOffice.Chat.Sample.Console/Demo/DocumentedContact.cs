using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Console.Demo;

internal static class DocumentedContact
{
    public static Contact Value { get; } = new()
    {
        ContactId = 89,
        Name = "Morissette, Hills and Mertz",
        OrgNr = "179961",
        Department = "",
        URL = "http://www.example.com/",
        City = "nesciunt",
        DirectPhone = "(251)456-1172 x120",
        AssociateId = 462,
        CountryId = 180,
        EmailAddress = "chaya@nicolasdare.name",
        Kananame = "placeat",
        EmailAddressName = "willa_hane@christiansen.name",
        URLName = "http://www.example.com/",
        AssociateFullName = "Corine Stanton",
        BusinessName = "Information Technology",
        CategoryName = "VIP Customer",
        CountryName = "Sokovia",
        Address = new Address(),
        FormattedAddress = "dignissimos",
        FullName = "Misty Hane",
        IsOwnerContact = true,
        ActiveErpLinks = 889,
    };
}
