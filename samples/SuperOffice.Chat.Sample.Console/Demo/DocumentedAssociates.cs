using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Console.Demo;

internal static class DocumentedAssociates
{
    public static Associate User { get; } = new()
    {
        AssociateId = 527,
        Name = "Harber-Kub",
        PersonId = 873,
        Rank = 10,
        Tooltip = "odit",
        Type = UserType.AnonymousAssociate,
        GroupIdx = 290,
        FullName = "Cary DuBuque",
        FormalName = "Goldner, Bogan and Mills",
        Deleted = true,
        EjUserId = 524,
        UserName = "Hayes Group",
    };

    public static Associate TransferTo { get; } = new()
    {
        AssociateId = 444,
        Name = "Treutel LLC",
        PersonId = 268,
        Rank = 609,
        Tooltip = "vel",
        Type = UserType.AnonymousAssociate,
        GroupIdx = 778,
        FullName = "Marjorie Kuphal",
        FormalName = "Pacocha-Leuschke",
        Deleted = false,
        EjUserId = 416,
        UserName = "Lowe-Sanford",
    };
}
