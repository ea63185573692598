using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Console.Demo;

internal static class DocumentedProject
{
    public static Project Value { get; } = new()
    {
        ProjectId = 410,
        Name = "Terry LLC",
        Description = "Persevering transitional Graphical User Interface",
        URL = "http://www.example.com/",
        Type = "accusamus",
        AssociateId = 461,
        AssociateFullName = "Willa Kulas",
        TypeId = 324,
        Updated = Instant.Of("1998-06-14T16:48:28.8669243+02:00"),
        StatusId = 496,
        Status = "accusamus",
        TextId = 435,
        PublishTo = Instant.Of("2011-03-12T16:48:28.8669243+01:00"),
        PublishFrom = Instant.Of("2019-09-03T16:48:28.8669243+02:00"),
        IsPublished = true,
        URLName = "http://www.example.com/",
        ProjectNumber = "461640",
        ActiveErpLinks = 543,
    };
}
