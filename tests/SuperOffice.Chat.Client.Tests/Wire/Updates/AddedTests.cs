using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Updates;

/// <summary>Tests members that the server did not send and the caller sets, and rights, which are never sent back.</summary>
public sealed class AddedTests
{
    [Fact]
    public async Task A_member_that_was_absent_is_added_without_other_defaults()
    {
        string posted = await UpdateFixture.PostedAsync("""{"ChatSessionId":5}""", static session => session with { CustomerName = "x" });

        Assert.Equal("""{"ChatSessionId":5,"CustomerName":"x"}""", posted);
    }

    [Fact]
    public async Task An_unknown_member_can_be_added()
    {
        string posted = await UpdateFixture.PostedAsync(
            """{"ChatSessionId":5,"Old":1}""",
            static session => session with
            {
                AdditionalData = new Dictionary<string, JsonElement>(session.AdditionalData.ToDictionary()) { ["New"] = JsonElement.Parse("[1.10,null]") },
            });

        Assert.Equal("""{"ChatSessionId":5,"Old":1,"New":[1.10,null]}""", posted);
    }

    [Fact]
    public async Task A_custom_field_that_differs_from_another_in_casing_is_added()
    {
        string posted = await UpdateFixture.PostedAsync(
            """{"ChatSessionId":5,"User":{"CustomFields":{"x_a":"1"}}}""",
            static session => session with
            {
                User = session.User! with { CustomFields = new Dictionary<string, string?>(session.User.CustomFields!.ToDictionary()) { ["x_A"] = "2" } },
            });

        Assert.Equal("""{"ChatSessionId":5,"User":{"CustomFields":{"x_a":"1","x_A":"2"}}}""", posted);
    }

    [Fact]
    public async Task An_object_in_place_of_a_null_is_written_completely()
    {
        string posted = await UpdateFixture.PostedAsync(
            """{"ChatSessionId":5,"TransferTo":null,"Rank":1}""",
            static session => session with { TransferTo = new() { AssociateId = 42, Name = "JJ", Type = UserType.InternalAssociate } });

        using JsonDocument body = JsonDocument.Parse(posted);
        JsonElement transfer = body.RootElement.GetProperty("TransferTo");
        Assert.Equal(42, transfer.GetProperty("AssociateId").GetInt32());
        Assert.Equal("JJ", transfer.GetProperty("Name").GetString());
        Assert.Equal("InternalAssociate", transfer.GetProperty("Type").GetString());
        Assert.Equal(["ChatSessionId", "TransferTo", "Rank"], body.RootElement.EnumerateObject().Select(static member => member.Name));
    }

    [Fact]
    public async Task A_link_to_another_person_keeps_no_values_of_the_first_one()
    {
        string posted = await UpdateFixture.PostedAsync(
            """{"ChatSessionId":5,"Person":{"PersonId":3,"Firstname":"Åse","CountryId":47,"UsePersonAddress":true,"New":1}}""",
            static session => session with { Person = new() { PersonId = 4 } });

        using JsonDocument body = JsonDocument.Parse(posted);
        JsonElement person = body.RootElement.GetProperty("Person");
        Assert.Equal(4, person.GetProperty("PersonId").GetInt32());
        Assert.Equal(JsonValueKind.Null, person.GetProperty("Firstname").ValueKind);
        Assert.Equal(0, person.GetProperty("CountryId").GetInt32());
        Assert.False(person.GetProperty("UsePersonAddress").GetBoolean());
        Assert.False(person.TryGetProperty("New", out _));
    }

    [Theory]
    [InlineData("TableRight", """{"Mask":"FULL","Reason":""}""")]
    [InlineData("FieldProperties", """{"a.b":{"FieldRight":{"Mask":"FULL"}}}""")]
    [InlineData("tableRight", """{"Mask":"FULL"}""")]
    [InlineData("TableRight", "null")]
    [InlineData("FieldProperties", "null")]
    public async Task Rights_are_not_sent_back_from_any_level(string name, string value)
    {
        string right = $"\"{name}\":{value}";
        string stored = $$"""{{{right}},"ChatSessionId":5,"Contact":{"ContactId":6,"Address":{"LocalizedAddress":[[{"Name":"City",{{right}}}]],{{right}}},{{right}}},"Rank":1}""";

        string posted = await UpdateFixture.PostedAsync(stored, static session => session with { Rank = 2 });

        Assert.Equal("""{"ChatSessionId":5,"Contact":{"ContactId":6,"Address":{"LocalizedAddress":[[{"Name":"City"}]]}},"Rank":2}""", posted);
    }

    [Fact]
    public async Task Rights_that_the_caller_changes_are_ignored()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", """{"ChatSessionId":5,"TableRight":{"Mask":"FULL"}}""");

        await fixture.Client.UpdateChatSessionEntityAsync(
            5, static session => session with { TableRight = null }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=5", fixture.Request.Target);
    }
}
