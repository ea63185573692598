using System.Text;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Parsing;

/// <summary>Bodies as the documentation shows them.</summary>
internal static class Payload
{
    public const string Message = """
        {"EventId":"0f8b3c1e-0000-4000-8000-000000000001","Timestamp":"2026-11-23T09:15:00.1234567Z","Changes":["chatMessage.id","chatMessage.type"],"Event":"chatsession.message","PrimaryKey":17,"Entity":"chatsession","ContextIdentifier":"Cust12345","ChangedByAssociateId":0,"WebhookName":"chat","FieldValues":{"TopicId":4,"Status":5,"ChatbotIsactive":false,"UserId":"0"}}
        """;

    // Trailing comma, PascalCase, ids as number and as text, and an alias that is a number.
    public const string Created = """
        {
          "EventId": "5cd0d1c9-5b13-4f7a-8f3f-1f2b8d6a1c55",
          "Timestamp": "2025-02-13T12:31:45.85069Z",
          "Changes": [],
          "Event": "chatsession.created",
          "PrimaryKey": 21,
          "Entity": "chatsession",
          "ContextIdentifier": "Cust12345",
          "ChangedByAssociateId": 0,
          "WebhookName": "Name you provided",
          "FieldValues": {
            "AlertLevel": 1,
            "ChatbotIsactive": false,
            "Consented": 0,
            "ContactId": "21",
            "CustomerAlias": 301,
            "CustomerId": "17",
            "ProjectId": 0,
            "Rating": 5,
            "SaleId": 0,
            "Status": 4,
            "TicketId": "0",
            "TopicId": 0,
            "UserId": 3,
          }
        }
        """;

    public const string Test = """
        {"EventId":"66a3c17e-54e1-4a5f-8ad4-39bd1a7d0ad6","Timestamp":"2018-04-24T08:01:15.8506935Z","Changes":[],"Event":"test","PrimaryKey":0,"Entity":"","ContextIdentifier":"Default","ChangedByAssociateId":0,"WebhookName":"Name you provided"}
        """;

    public const string State = """
        {"EventId":"4ac8d53c-3e2f-4c8f-9d0b-1f0c42f6b0a7","Timestamp":"2024-05-02T10:00:00.12345Z","Changes":[],"Event":"webhook.errors","PrimaryKey":66,"ContextIdentifier":"Cust12345","ChangedByAssociateId":0,"WebhookName":"watch"}
        """;

    public const string Deleted = """
        {"EventId":"88f91933-edce-4c1a-8ded-ade8e2f72434","Timestamp":"2018-04-05T08:28:01.5732501Z","Changes":[],"Values":{"sale_id":4},"Event":"salestakeholder.deleted","PrimaryKey":18,"Entity":"salestakeholder","ContextIdentifier":"Cust54321","ChangedByAssociateId":5,"WebhookName":"Name you provided"}
        """;

    public static ChatWebhookEvent Parse(string json) => Parse<ChatWebhookEvent>(json);

    public static T Parse<T>(string json)
        where T : ChatWebhookEvent
    {
        Assert.True(ChatWebhookEvent.TryParse(Encoding.UTF8.GetBytes(json), out ChatWebhookEvent? parsed), json);
        return Assert.IsType<T>(parsed, exactMatch: typeof(T) != typeof(ChatWebhookEvent));
    }

    public static bool IsEvent(ReadOnlySpan<byte> body)
    {
        bool isEvent = ChatWebhookEvent.TryParse(body, out ChatWebhookEvent? parsed);
        Assert.Equal(isEvent, parsed is not null);
        return isEvent;
    }
}
