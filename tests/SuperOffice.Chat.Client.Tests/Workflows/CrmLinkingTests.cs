using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Workflows;

/// <summary>8. Sessions are linked with persons, companies and requests of CRM.</summary>
public sealed class CrmLinkingTests : WorkflowTest
{
    private static readonly Dictionary<string, Person> Crm = new() { ["ann@example.com"] = new() { PersonId = 7, ContactId = 70 } };

    [Fact]
    public async Task A_customer_who_is_known_by_email_is_linked_and_the_rest_of_the_session_stays()
    {
        int id = Emulator.SeedJson(
            """{"TopicId":1,"Status":"CustomerLast","CustomerEmail":"ann@example.com","SessionKey":"k","OfNextRelease":{"A":[1.50]}}""");
        IChatAgentClient client = SignInSystemUser();

        await client.UpdateChatSessionEntityAsync(id, static session => Link(session, ticketId: 55), cancellationToken: Cancelled);

        JsonNode stored = JsonNode.Parse(Emulator.GetSessionJson(id)!)!;
        Assert.Equal((7, 70, 55), ((int)stored["Person"]!["PersonId"]!, (int)stored["Contact"]!["ContactId"]!, (int)stored["Ticket"]!["TicketId"]!));
        Assert.Equal("""{"A":[1.50]}""", stored["OfNextRelease"]!.ToJsonString());
        Assert.Equal(("k", "CustomerLast"), ((string?)stored["SessionKey"], (string?)stored["Status"]));
    }

    [Fact]
    public async Task A_customer_who_is_not_known_is_not_linked()
    {
        int id = Arrive("Bob").ChatSessionId;
        await SignInSystemUser().UpdateChatSessionEntityAsync(id, static session => Link(session, ticketId: 55), cancellationToken: Cancelled);
        Assert.DoesNotContain(Emulator.Requests, static request => request.Committed);
    }

    private static ChatSessionEntity Link(ChatSessionEntity session, int ticketId) =>
        session.CustomerEmail is string email && Crm.TryGetValue(email, out Person? person)
            ? session with { Person = person, Contact = new() { ContactId = person.ContactId }, Ticket = new() { TicketId = ticketId } }
            : session;
}
