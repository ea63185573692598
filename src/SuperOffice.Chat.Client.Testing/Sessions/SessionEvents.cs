using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Publishes the events of sessions. It is called within the lock of the world, so that the order of events is that of the changes.
/// SuperOffice does not document that changes through the web API are published like others, nor the associate of a customer.
/// </summary>
internal sealed class SessionEvents(WebhookHub webhooks, UserStore users)
{
    private static readonly string[] MessageFields =
    [
        "chatSession.topicId", "chatSession.userId", "chatSession.customerId", "chatSession.customerName", "chatSession.customerEmail",
        "chatSession.companyName", "chatSession.customerPhone", "chatMessage.sessionId", "chatMessage.id", "chatMessage.message",
        "chatMessage.type", "chatMessage.specialType", "chatMessage.specialParam", "chatMessage.author",
    ];

    private readonly AsyncLocal<ChatUser?> _caller = new();
    private readonly WebhookHub _webhooks = webhooks;
    private readonly UserStore _users = users;

    /// <summary>Sets the user who causes the events of the current operation.</summary>
    public void SetCaller(ChatUser? caller) => _caller.Value = caller;

    public void Create(StoredRow session) => Publish("chatsession.created", session, []);

    /// <summary>Publishes each added message, and then the change of the status, if it has changed.</summary>
    public void Change(StoredRow former, StoredRow session, int addedMessages)
    {
        for (int message = 0; message < addedMessages; message++)
        {
            Publish("chatsession.message", session, MessageFields);
        }

        if (former.Root.String("Status") != session.Root.String("Status"))
        {
            Publish("chatsession.changed", session, []);
        }
    }

    private void Publish(string name, StoredRow session, IReadOnlyList<string> changes)
    {
        if (_webhooks.HasAny)
        {
            _webhooks.Publish(new WebhookEvent(name, session.Id)
            {
                Changes = changes,
                AssociateId = _caller.Value?.AssociateId ?? 0,
                FieldValues = () => FieldValues(session.Root),
            });
        }
    }

    // The names and types of the documented sample, in which two ids are strings. The alias is a string, as in its column.
    private JsonObject FieldValues(JsonElement session) => new()
    {
        ["AlertLevel"] = session.Int("AlertLevel"),
        ["ChatbotIsactive"] = session.Flag("ChatbotIsActive"),
        ["Consented"] = session.Flag("CustomerConsented"),
        ["ContactId"] = FormattableString.Invariant($"{Id(session, "Contact", "ContactId")}"),
        ["CustomerAlias"] = session.String("CustomerAlias") ?? "",
        ["CustomerId"] = FormattableString.Invariant($"{Id(session, "Person", "PersonId")}"),
        ["ProjectId"] = Id(session, "Project", "ProjectId"),
        ["Rating"] = session.Int("Rating"),
        ["SaleId"] = Id(session, "Sale", "SaleId"),
        ["Status"] = WireEnums.ChatSessionStatus.NumberOf(session.String("Status")),
        ["TicketId"] = Id(session, "Ticket", "TicketId"),
        ["TopicId"] = session.Int("TopicId"),
        ["UserId"] = Associates.Find(_users, session.Carrier("User"))?.EjUserId ?? Id(session, "User", "EjUserId"),
    };

    private static int Id(JsonElement session, string carrier, string name) => session.Carrier(carrier)?.Int(name) ?? 0;
}
