using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Console.Demo;

/// <summary>Provides the session of the SuperOffice reference page of SaveChatSessionEntity. Its values are generated.</summary>
internal static class DocumentedSession
{
    /// <summary>Sets the values of the page. The id and the members that the page does not have stay unchanged.</summary>
    public static ChatSessionEntity FillIn(ChatSessionEntity session) => session with
    {
        TopicId = 954,
        User = DocumentedAssociates.User,
        Person = DocumentedPerson.Value,
        CustomerAlias = "est",
        CustomerHost = "pariatur",
        CustomerName = "Kub-Watsica",
        CustomerEmail = "elta.kling@kilbackharvey.us",
        CustomerPhone = "(265)552-7660 x136",
        CustomerConsented = false,
        CustomerCompanyName = "Powlowski-Jaskolski",
        Status = ChatSessionStatus.Closed,
        FirstMessage = "inventore",
        LastMessage = "itaque",
        WhenRequested = Instant.Of("2002-01-03T16:48:28.8659328+01:00"),
        WhenStarted = Instant.Of("2017-12-24T16:48:28.8659328+01:00"),
        WhenEnded = Instant.Of("2009-06-09T16:48:28.8659328+02:00"),
        WhenIdle = Instant.Of("2006-01-04T16:48:28.8659328+01:00"),
        WhenFetched = Instant.Of("2017-07-01T16:48:28.8659328+02:00"),
        SessionKey = "dicta",
        InitialQueuePos = 516,
        AlertLevel = 77,
        Rank = 271,
        Flags = ChatSessionFlags.CustomerIsTyping,
        Contact = DocumentedContact.Value,
        Project = DocumentedProject.Value,
        Sale = DocumentedSale.Value,
        Ticket = DocumentedTicket.Value,
        TransferTo = DocumentedAssociates.TransferTo,
    };
}
