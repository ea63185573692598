using System.Globalization;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Parsing;

/// <summary>Each form of a body that the documentation, its samples or a receiver's author has shown.</summary>
public sealed class OddPayloadTests
{
    [Fact]
    public void Names_in_camel_case_are_read() =>
        Assert.Equal(
            (17, "Cust1", 4, 5),
            Facts("""{"event":"chatsession.message","primaryKey":17,"contextIdentifier":"Cust1","fieldValues":{"topicId":4,"status":5}}"""));

    [Fact]
    public void Names_in_capitals_are_read() =>
        Assert.Equal(
            (17, "Cust1", 4, 5),
            Facts("""{"EVENT":"chatsession.message","PRIMARYKEY":17,"CONTEXTIDENTIFIER":"Cust1","FIELDVALUES":{"TOPICID":4,"STATUS":5}}"""));

    [Fact]
    public void Ids_as_text_are_read() =>
        Assert.Equal(
            (17, "Cust1", 4, 5),
            Facts("""{"Event":"chatsession.message","PrimaryKey":"17","ContextIdentifier":"Cust1","FieldValues":{"TopicId":" 4 ","Status":"5"}}"""));

    [Fact]
    public void Ids_with_a_fraction_of_zero_are_read() =>
        Assert.Equal(
            (17, "Cust1", 4, 5),
            Facts("""{"Event":"chatsession.message","PrimaryKey":17.0,"ContextIdentifier":"Cust1","FieldValues":{"TopicId":4e0,"Status":5.0}}"""));

    [Fact]
    public void A_status_as_name_is_read() =>
        Assert.Equal(
            ChatSessionStatus.UserLast,
            Payload.Parse("""{"Event":"chatsession.changed","FieldValues":{"status":"userLast"}}""").Status.Value);

    [Theory]
    [InlineData("42", "42")]
    [InlineData("\"42\"", "42")]
    [InlineData("\"Sleeping\"", "Sleeping")]
    public void An_unknown_status_keeps_its_text(string status, string expected)
    {
        OpenEnum<ChatSessionStatus> read = Payload.Parse($$$"""{"Event":"chatsession.changed","FieldValues":{"status":{{{status}}}}}""").Status;

        Assert.False(read.IsKnown);
        Assert.Equal(expected, read.Text);
    }

    [Fact]
    public void Every_status_number_is_read()
    {
        foreach (ChatSessionStatus status in Enum.GetValues<ChatSessionStatus>())
        {
            string number = ((int)status).ToString(CultureInfo.InvariantCulture);

            Assert.Equal(status, Payload.Parse($$$"""{"Event":"chatsession.changed","FieldValues":{"status":{{{number}}}}}""").Status.Value);
        }
    }

    [Theory]
    [InlineData("""{"Event":"chatsession.message","PrimaryKey":17,}""")]
    [InlineData("""{"Event":"chatsession.message","Changes":["a","b",],"PrimaryKey":17}""")]
    [InlineData("""{"Event":"chatsession.message","FieldValues":{"TopicId":1,},"PrimaryKey":17}""")]
    public void Trailing_commas_are_ignored(string json) => Assert.Equal(17, Payload.Parse(json).ChatSessionId);

    [Fact]
    public void Comments_are_ignored() =>
        Assert.Equal(17, Payload.Parse("""/* from a sample */ {"Event":"chatsession.message", /* the session */ "PrimaryKey":17}""").ChatSessionId);

    [Theory]
    [InlineData("""{"Event":"chatsession.created","PrimaryKey":17}""")]
    [InlineData("""{"Event":"chatsession.created","PrimaryKey":17,"FieldValues":null,"Changes":null,"ContextIdentifier":null,"EventId":null,"Timestamp":null}""")]
    public void Missing_and_null_members_are_absent(string json)
    {
        ChatSessionCreated created = Payload.Parse<ChatSessionCreated>(json);

        Assert.Equal(17, created.ChatSessionId);
        Assert.Equal(Guid.Empty, created.EventId);
        Assert.Null(created.Timestamp);
        Assert.Null(created.TenantId);
        Assert.Null(created.TopicId);
        Assert.Null(created.ChatbotIsActive);
        Assert.False(created.Status.HasValue);
        Assert.Empty(created.FieldValues);
        Assert.Empty(created.Changes);
        Assert.Empty(created.AdditionalData);
    }

    [Fact]
    public void Injected_properties_are_preserved()
    {
        ChatWebhookEvent parsed = Payload.Parse(Payload.Message.Replace("\"WebhookName\"", "\"region\":{\"name\":\"north\"},\"retries\":[1,2],\"WebhookName\"", StringComparison.Ordinal));

        Assert.Equal(17, parsed.ChatSessionId);
        Assert.Equal("north", parsed.AdditionalData["region"].GetProperty("name").GetString());
        Assert.Equal(2, parsed.AdditionalData["retries"].GetArrayLength());
    }

    [Theory]
    [InlineData("""{"event":"test","primarykey":1,"contextidentifier":"Mine","Event":"chatsession.message","PrimaryKey":17,"ContextIdentifier":"Cust1"}""")]
    [InlineData("""{"Event":"chatsession.message","PrimaryKey":17,"ContextIdentifier":"Cust1","event":"test","primarykey":1,"contextidentifier":"Mine"}""")]
    public void An_injected_property_in_another_case_does_not_replace_a_member(string json)
    {
        ChatMessageAdded parsed = Payload.Parse<ChatMessageAdded>(json);

        Assert.Equal(17, parsed.ChatSessionId);
        Assert.Equal("Cust1", parsed.TenantId);
        Assert.Equal(["contextidentifier", "event", "primarykey"], parsed.AdditionalData.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_member_that_occurs_twice_counts_the_first_time() =>
        Assert.Equal(17, Payload.Parse("""{"Event":"chatsession.message","Event":"test","PrimaryKey":17,"PrimaryKey":18}""").ChatSessionId);

    [Fact]
    public void A_member_of_another_type_stays_in_the_additional_data()
    {
        ChatWebhookEvent parsed = Payload.Parse(
            """{"Event":"chatsession.message","EventId":"first","PrimaryKey":{"id":17},"Changes":"all","Timestamp":"yesterday","ContextIdentifier":["Cust1"],"ChangedByAssociateId":99999999999,"FieldValues":[1]}""");

        Assert.Equal(0, parsed.ChatSessionId);
        Assert.Equal(
            ["ChangedByAssociateId", "Changes", "ContextIdentifier", "EventId", "FieldValues", "PrimaryKey", "Timestamp"],
            parsed.AdditionalData.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(Payload.IsEvent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Payload.Message)]));

    [Fact]
    public void Line_ends_and_spaces_around_the_body_are_skipped() =>
        Assert.Equal(17, Payload.Parse($"\r\n\t {Payload.Message} \r\n").ChatSessionId);

    [Theory]
    [InlineData("2025-02-13T12:31:45Z", 0)]
    [InlineData("2025-02-13T12:31:45.85069Z", 8_506_900)]
    [InlineData("2025-02-13T12:31:45.850693Z", 8_506_930)]
    [InlineData("2025-02-13T12:31:45.8506935Z", 8_506_935)]
    [InlineData("2025-02-13T12:31:45.850693512Z", 8_506_935)]
    [InlineData("2025-02-13T13:31:45.85+01:00", 8_500_000)]
    [InlineData("2025-02-13T12:31:45.85", 8_500_000)]
    public void A_time_is_read_with_any_precision_and_without_an_offset_as_UTC(string text, int ticks) =>
        Assert.Equal(
            new DateTimeOffset(2025, 2, 13, 12, 31, 45, TimeSpan.Zero).AddTicks(ticks),
            Payload.Parse($$"""{"Event":"test","Timestamp":"{{text}}"}""").Timestamp);

    [Theory]
    [InlineData("10:15")]
    [InlineData("13 Feb")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("9999-99-99")]
    public void A_time_that_is_not_one_is_absent(string text) =>
        Assert.Null(Payload.Parse($$"""{"Event":"test","Timestamp":"{{text}}"}""").Timestamp);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"True\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    [InlineData("2", null)]
    [InlineData("\"yes\"", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    public void A_flag_is_read_from_a_boolean_a_number_or_a_string(string flag, bool? expected) =>
        Assert.Equal(expected, Payload.Parse<ChatSessionChanged>($$$"""{"Event":"chatsession.changed","FieldValues":{"ChatbotIsactive":{{{flag}}}}}""").ChatbotIsActive);

    [Fact]
    public void A_header_that_names_another_event_does_not_matter_because_only_the_body_is_parsed() =>
        Assert.Equal(66, Payload.Parse<WebhookStateChanged>(Payload.State).WebhookId);

    [Fact]
    public void Unpaired_surrogates_are_handled()
    {
        ChatWebhookEvent parsed = Payload.Parse(
            """{"Event":"chatsession.message","PrimaryKey":17,"WebhookName":"\ud800","ContextIdentifier":"Cust1","\udc00":1,"Changes":["\ud800","a"],"Timestamp":"\ud8002025-02-13","FieldValues":{"\ud800":2,"Status":"\ud800"}}""");

        Assert.Equal((17, "Cust1"), (parsed.ChatSessionId, parsed.TenantId));
        Assert.Null(parsed.WebhookName);
        Assert.Equal(["a"], parsed.Changes);
        Assert.Equal(1, parsed.AdditionalData["\\udc00"].GetInt32());
        Assert.Equal(JsonValueKind.String, parsed.AdditionalData["WebhookName"].ValueKind);
    }

    [Fact]
    public void Deep_injected_JSON_is_preserved() =>
        Assert.Equal(
            JsonValueKind.Array,
            Payload.Parse($$"""{"Event":"test","deep":{{new string('[', 200)}}{{new string(']', 200)}}}""").AdditionalData["deep"].ValueKind);

    [Fact]
    public void A_body_of_a_million_members_is_read_in_time()
    {
        StringBuilder json = new("{\"Event\":\"chatsession.message\"");
        for (int number = 0; number < 1_000_000; number++)
        {
            json.Append(FormattableString.Invariant($",\"m{number}\":0"));
        }

        Assert.Equal(1_000_000, Payload.Parse(json.Append('}').ToString()).AdditionalData.Count);
    }

    private static (int Session, string? Tenant, int? Topic, int Status) Facts(string json)
    {
        ChatWebhookEvent parsed = Payload.Parse<ChatMessageAdded>(json);
        return (parsed.ChatSessionId, parsed.TenantId, parsed.TopicId, (int)parsed.Status.Value!);
    }
}
