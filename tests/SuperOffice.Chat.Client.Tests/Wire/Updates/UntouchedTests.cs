using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Tests that unchanged values are sent back letter by letter, whether our records know them or not.</summary>
public sealed class UntouchedTests
{
    /// <summary>Members, each as the server may have written it; all must come back exactly so.</summary>
    public static TheoryData<string> Members =>
    [
        // Dates that we would write otherwise, or cannot hold.
        """ "WhenRequested":"2018-12-24T07:34:45-0500" """,
        """ "WhenRequested":"2018-12-24T07:34:45" """,
        """ "WhenRequested":"2017-12-24T16:48:28.8659328+01:00" """,
        """ "WhenRequested":"2017-12-24T16:48:28.8000000Z" """,
        """ "WhenRequested":"0001-01-01T00:00:00" """,
        """ "WhenRequested":"0001-01-01T00:00:00+01:00" """,
        """ "WhenRequested":"9999-12-31T23:59:59.9999999" """,
        """ "WhenRequested":"9999-12-31T23:59:59.9999999-05:00" """,
        """ "WhenRequested":"2018-12-24" """,
        """ "WhenRequested":"" """,

        // Nulls, where our records have 0, false or nothing.
        """ "TopicId":null """,
        """ "CustomerConsented":null """,
        """ "Status":null """,
        """ "Person":null """,
        """ "Sale":{"Amount":null,"SaleId":null} """,

        // Numbers and enumerations in other forms.
        """ "Status":4 """,
        """ "Status":"4" """,
        """ "Status":"inqueue" """,
        """ "Status":"OnHold" """,
        """ "Status":99 """,
        """ "Status":"" """,
        """ "Flags":"UserIsTyping, CustomerIsTyping" """,
        """ "Sale":{"Amount":1.50} """,
        """ "Sale":{"Amount":1E3} """,
        """ "Sale":{"Amount":9972.387999999999} """,
        """ "ChatbotIsActive":false """,
        """ "Rating":0 """,

        // Texts with escapes that we would not use.
        """ "CustomerName":"Bj\u00F8rn \/ \u003Cb\u003E \ud83d\ude00" """,

        // What our records do not know, at every level.
        """ "NewText":"x\u00e5\/","NewNumber":123456789012345678901234567890,"NewExact":1.10,"NewNull":null,"NewList":[1,[],{"a":null}] """,
        """ "User":{"AssociateId":1,"NewIn":{"Deep":[true]}} """,
        """ "Contact":{"ContactId":6,"New":1,"Address":{"New":2,"Street":{"New":3},"LocalizedAddress":[[{"Name":"City","New":4},null],null,[]]}} """,
        """ "Ticket":{"CustFirstname":"old","PersonFirstname":"new","TimeSpent":0,"New":[{}]} """,
        """ "User":{"CustomFields":{"SuperOffice:5":"[D:01/01/0001]","x_empty":"","x_null":null}} """,

        // Other casing, and the same name twice.
        """ "customername":"x","TOPICID":7,"user":{"associateid":1} """,
        """ "CustomerName":"first","CustomerName":"second" """,
        """ "CustomerName":"first","customername":"second" """,
        """ "New":1,"new":2,"NEW":3 """,
        """ "User":{"CustomFields":{"x_A":"1","x_a":"2"}} """,
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task It_is_sent_back_unchanged_when_something_else_is_changed(string members)
    {
        string stored = $$"""{"ChatSessionId":5,{{members.Trim()}},"AlertLevel":1}""";

        string posted = await UpdateFixture.PostedAsync(stored, static session => session with { AlertLevel = 2 });

        Assert.Equal($$"""{"ChatSessionId":5,{{members.Trim()}},"AlertLevel":2}""", posted);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Nothing_is_sent_when_nothing_is_changed(string members)
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", $$"""{"ChatSessionId":5,{{members.Trim()}}}""");

        ChatSessionEntity same = await fixture.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { ChatSessionId = 5 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", fixture.Request.Target);
        Assert.Equal(5, same.ChatSessionId);
    }

    [Fact]
    public async Task The_documented_session_is_sent_back_with_one_changed_member_and_without_its_rights()
    {
        string stored = DocumentedJson.Response.Replace("\"ChatSessionId\": 823", "\"ChatSessionId\": 5", StringComparison.Ordinal);
        JsonObject expected = WireSample.WithoutRights(JsonNode.Parse(stored)!.AsObject());
        expected["Status"] = "Finished";

        string posted = await UpdateFixture.PostedAsync(stored, static session => session with { Status = ChatSessionStatus.Finished });

        Assert.NotEqual(DocumentedJson.Response, stored);
        Assert.Empty(JsonDifference.Between(expected, posted));
    }

    [Fact]
    public async Task A_byte_order_mark_and_white_space_around_the_response_are_not_sent_back()
    {
        string posted = await UpdateFixture.PostedAsync(
            "\uFEFF\r\n { \"ChatSessionId\" : 5 , \"AlertLevel\" : 1 } \r\n", static session => session with { AlertLevel = 2 });

        Assert.Equal("""{"ChatSessionId":5,"AlertLevel":2}""", posted);
    }

    [Fact]
    public async Task An_update_in_another_zone_does_not_change_dates_without_an_offset()
    {
        using WireFixture fixture = WireFixture.Start(static options => options.TimeZone = "US-NY")
            .Respond("GetChatSessionEntity", """{"ChatSessionId":5,"WhenIdle":"2018-12-24T07:34:45","Rank":1}""")
            .Respond("SaveChatSessionEntity", UpdateFixture.Saved);

        await fixture.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { Rank = 2 }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("""{"ChatSessionId":5,"WhenIdle":"2018-12-24T07:34:45","Rank":2}""", fixture.Requests[1].Body);
    }
}
