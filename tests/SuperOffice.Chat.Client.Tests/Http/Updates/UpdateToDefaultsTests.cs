using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>An update that empties a member says so in the member's own kind: the server's numbers and flags know no null.</summary>
public sealed class UpdateToDefaultsTests
{
    private const string Stored = """
        {"ChatSessionId":5,"ChatbotIsActive":true,"Rating":4,"AlertLevel":3,"CustomerName":"Ada","Status":"InQueue",
         "WhenEnded":"2018-12-24T07:34:45","Sale":{"SaleId":3,"Status":"Open","Completed":"Started","Title":"old",
         "SaleDate":"2018-12-24T07:34:45","Amount":7.5,"Foo":1},"foo":1,"Foo":2,"New":{"TableRight":{"Mask":"R"}}}
        """;

    [Fact]
    public async Task A_flag_a_number_a_string_and_a_date_are_reset_to_their_defaults()
    {
        JsonNode sent = await SentAsync(static session => session with
        {
            ChatbotIsActive = false,
            Rating = 0,
            AlertLevel = 0,
            CustomerName = null,
            WhenEnded = null,
        });

        Assert.Equal("false", sent["ChatbotIsActive"]!.ToJsonString());
        Assert.Equal("0", sent["Rating"]!.ToJsonString());
        Assert.Equal("0", sent["AlertLevel"]!.ToJsonString());
        Assert.True(sent.AsObject().ContainsKey("CustomerName"));
        Assert.Null(sent["CustomerName"]);
        Assert.True(sent.AsObject().ContainsKey("WhenEnded"));
        Assert.Null(sent["WhenEnded"]);
        Assert.Equal("\"InQueue\"", sent["Status"]!.ToJsonString());
    }

    [Fact]
    public async Task A_link_to_another_sale_keeps_no_values_of_the_old_one()
    {
        JsonNode sent = await SentAsync(static session => session with { Sale = new Sale { SaleId = 720 } });

        JsonObject sale = sent["Sale"]!.AsObject();
        Assert.Equal("720", sale["SaleId"]!.ToJsonString());
        Assert.Equal("0", sale["Amount"]!.ToJsonString());
        Assert.Null(sale["Title"]);
        Assert.Null(sale["SaleDate"]);
        Assert.False(sale.ContainsKey("Status"));
        Assert.False(sale.ContainsKey("Foo"));
    }

    [Fact]
    public async Task Unknown_values_are_written_letter_by_letter()
    {
        JsonNode sent = await SentAsync(static session => session with { Rating = 5 });

        Assert.Equal("1", sent["foo"]!.ToJsonString());
        Assert.Equal("2", sent["Foo"]!.ToJsonString());
        Assert.Equal("""{"TableRight":{"Mask":"R"}}""", sent["New"]!.ToJsonString());
    }

    private static async Task<JsonNode> SentAsync(Func<ChatSessionEntity, ChatSessionEntity> change)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        fixture.Emulator.SeedJson(Stored);

        await fixture.Client.UpdateChatSessionEntityAsync(5, change, cancellationToken: TestContext.Current.CancellationToken);

        return JsonNode.Parse(fixture.Emulator.Requests[^1].Body)!;
    }
}
