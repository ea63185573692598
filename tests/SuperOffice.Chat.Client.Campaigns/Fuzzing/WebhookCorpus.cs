using System.Text;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Provides the initial inputs of the webhook fuzzer: bodies of each event, and the literals in the tests of the client.</summary>
internal static class WebhookCorpus
{
    private static readonly string[] Events =
    [
        """{"EventId":"0f8b3c1e-0000-4000-8000-000000000001","Timestamp":"2026-11-23T09:15:00.1234567Z","Changes":["chatMessage.id","chatMessage.type"],"Event":"chatsession.message","PrimaryKey":17,"Entity":"chatsession","ContextIdentifier":"Cust12345","ChangedByAssociateId":0,"WebhookName":"chat","FieldValues":{"TopicId":4,"Status":5,"ChatbotIsactive":false,"UserId":"0"}}""",
        """{"EventId":"5cd0d1c9-5b13-4f7a-8f3f-1f2b8d6a1c55","Timestamp":"2025-02-13T12:31:45.85069Z","Changes":[],"Event":"chatSession.created","PrimaryKey":"21","Entity":"chatsession","ContextIdentifier":"Default","FieldValues":{"AlertLevel":1,"ChatbotIsactive":"false","Consented":0,"ContactId":"21","CustomerAlias":301,"Status":4,"TopicId":0,},}""",
        """{"event":"chatsession.changed","primaryKey":3.0,"fieldValues":{"status":"userLast","rating":1e0},"region":{"name":"\ud83d\ude00"},"Event":"test"}""",
        """{"EventId":"66a3c17e-54e1-4a5f-8ad4-39bd1a7d0ad6","Timestamp":"2018-04-24T08:01:15.8506935Z","Changes":[],"Event":"test","PrimaryKey":0,"Entity":"","ContextIdentifier":"Default"}""",
        """{"Event":"webhook66.errors","PrimaryKey":66,"ContextIdentifier":"Cust12345","WebhookName":"watch"}""",
        """{"Values":{"sale_id":4},"Event":"salestakeholder.deleted","PrimaryKey":18,"deep":[[[[{"a":[null,true,-0.1e-9]}]]]],"\ud800":"\udc00"}""",
    ];

    public static IReadOnlyList<byte[]> All { get; } = [.. Events.Select(Encoding.UTF8.GetBytes), .. ResponseCorpus.All];

    /// <summary>Gets the bodies of events, which most inputs start from.</summary>
    public static IReadOnlyList<byte[]> OfEvents { get; } = [.. All.Take(Events.Length)];
}
