using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Tests the body of a save.</summary>
public sealed class BodyTests : IDisposable
{
    private readonly WireFixture _fixture = WireFixture.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task It_is_the_entity_itself_without_a_wrapper()
    {
        await SaveAsync(new() { ChatSessionId = 5, TopicId = 7, CustomerName = "Åse" });

        JsonObject body = JsonNode.Parse(_fixture.Request.Body)!.AsObject();
        Assert.Equal(5, body["ChatSessionId"]!.GetValue<int>());
        Assert.Equal(7, body["TopicId"]!.GetValue<int>());
        Assert.DoesNotContain(body, static member => member.Key.Contains("entity", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_is_utf8_without_a_mark_and_letters_are_not_escaped()
    {
        await SaveAsync(new() { CustomerName = "Bjørn & Åse <日本> 😀 \"x\"" });

        Assert.Equal((byte)'{', _fixture.Request.Bytes[0]);
        Assert.Contains("\"CustomerName\":\"Bjørn & Åse <日本>", _fixture.Request.Body, StringComparison.Ordinal);
        Assert.Equal("Bjørn & Åse <日本> 😀 \"x\"", JsonNode.Parse(_fixture.Request.Body)!["CustomerName"]!.GetValue<string>());
    }

    [Fact]
    public async Task Rights_that_were_read_are_not_sent_at_any_level()
    {
        ChatSessionEntity read = Json.Read<ChatSessionEntity>(
            """
            {"ChatSessionId":5,"TableRight":{"Mask":"FULL"},"FieldProperties":{"X":{"FieldLength":1}},
             "Contact":{"ContactId":6,"TableRight":{"Mask":"RI"},"FieldProperties":{},
              "Address":{"TableRight":{"Mask":"RI"},"LocalizedAddress":[[{"Name":"City","TableRight":{"Mask":"RI"},"FieldProperties":{"Y":null}}]]}},
             "Person":{"TableRight":null,"FieldProperties":null}}
            """);
        Assert.NotNull(read.TableRight);
        Assert.NotNull(read.Contact!.Address!.LocalizedAddress![0]![0]!.FieldProperties);

        await SaveAsync(read);

        Assert.Equal("City", JsonNode.Parse(_fixture.Request.Body)!["Contact"]!["Address"]!["LocalizedAddress"]![0]![0]!["Name"]!.GetValue<string>());
        Assert.DoesNotContain("TableRight", _fixture.Request.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("FieldProperties", _fixture.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enums_have_the_names_of_the_reference()
    {
        await SaveAsync(new()
        {
            Status = ChatSessionStatus.ClosedFromQueue,
            Flags = ChatSessionFlags.UserIsTyping,
            User = new() { Type = UserType.InternalAssociate },
            Sale = new() { Status = SaleStatus.Sold },
        });

        JsonNode body = JsonNode.Parse(_fixture.Request.Body)!;
        Assert.Equal("ClosedFromQueue", body["Status"]!.GetValue<string>());
        Assert.Equal("UserIsTyping", body["Flags"]!.GetValue<string>());
        Assert.Equal("InternalAssociate", body["User"]!["Type"]!.GetValue<string>());
        Assert.Equal("Sold", body["Sale"]!["Status"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_unknown_status_is_written_as_its_text()
    {
        await SaveAsync(Json.Read<ChatSessionEntity>("""{"ChatSessionId":5,"Status":"OnHold"}"""));

        Assert.Equal("OnHold", JsonNode.Parse(_fixture.Request.Body)!["Status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Dates_keep_their_offset_and_their_seven_digits()
    {
        await SaveAsync(new() { WhenRequested = new DateTimeOffset(2017, 12, 24, 16, 48, 28, TimeSpan.FromHours(1)).AddTicks(8_659_328) });

        Assert.Equal("2017-12-24T16:48:28.8659328+01:00", JsonNode.Parse(_fixture.Request.Body)!["WhenRequested"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_culture_with_a_comma_changes_no_number()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        await SaveAsync(new() { Sale = new() { Amount = 9972.5 } });

        using JsonDocument body = JsonDocument.Parse(_fixture.Request.Body);
        Assert.Equal("9972.5", body.RootElement.GetProperty("Sale").GetProperty("Amount").GetRawText());
    }

    [Fact]
    public async Task Old_and_new_names_of_a_value_are_each_written_under_their_name()
    {
        await SaveAsync(Json.Read<ChatSessionEntity>("""{"ChatSessionId":5,"Ticket":{"CustFirstname":"old","PersonFirstname":"new"}}"""));

        JsonNode ticket = JsonNode.Parse(_fixture.Request.Body)!["Ticket"]!;
        Assert.Equal("old", ticket["CustFirstname"]!.GetValue<string>());
        Assert.Equal("new", ticket["PersonFirstname"]!.GetValue<string>());
    }

    private Task<ChatSessionEntity> SaveAsync(ChatSessionEntity session) =>
        _fixture.Client.SaveChatSessionEntityAsync(session, cancellationToken: TestContext.Current.CancellationToken);
}
