using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class NullTests
{
    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Null_in_every_member_reads_as_zero_false_absent_or_null(string definition)
    {
        object record = Json.Read(AllNull(definition).ToJsonString(), WireSchema.RecordOf(definition));

        Assert.All(WireSchema.Definitions[definition], member =>
        {
            object? value = record.GetType().GetProperty(member.Key)!.GetValue(record);
            switch (member.Value.Split(' ')[0])
            {
                case "int":
                    Assert.Equal(0, value);
                    break;
                case "bool":
                    Assert.Equal(false, value);
                    break;
                case "double":
                    Assert.Equal(0.0, value);
                    break;
                case "enum":
                    Assert.Equal(false, value!.GetType().GetProperty("HasValue")!.GetValue(value));
                    break;
                default:
                    Assert.Null(value);
                    break;
            }
        });
        Assert.Empty(((Carrier)record).AdditionalData);
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Nulls_are_not_written(string definition)
    {
        object record = Json.Read(AllNull(definition).ToJsonString(), WireSchema.RecordOf(definition));

        using JsonDocument written = JsonDocument.Parse(Json.Write(record));

        Assert.All(
            written.RootElement.EnumerateObject(), static member => Assert.NotEqual(JsonValueKind.Null, member.Value.ValueKind));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void An_empty_object_reads_like_a_new_record(string definition)
    {
        Type record = WireSchema.RecordOf(definition);

        Assert.Equal(Activator.CreateInstance(record, BindingFlags.Default, null, null, null), Json.Read("{}", record));
    }

    [Theory]
    [InlineData("null", 0)]
    [InlineData("-1", -1)]
    public void A_customer_id_may_be_null_or_minus_one_for_none(string value, int expected)
    {
        Ticket ticket = Json.Read<Ticket>($$"""{"CustId":{{value}}}""");

        Assert.Equal(expected, ticket.CustId);
    }

    [Fact]
    public void A_session_that_is_null_reads_as_null() => Assert.Null(Json.Read<ChatSessionEntity?>("null"));

    [Theory]
    [InlineData("""{"ChatSessionId":"seven-secret"}""")]
    [InlineData("""{"ChatSessionId":7.5}""")]
    [InlineData("""{"ChatSessionId":99999999999}""")]
    [InlineData("""{"CustomerConsented":"seven-secret"}""")]
    [InlineData("""{"Sale":{"Amount":"seven-secret"}}""")]
    [InlineData("""{"CustomerName":7}""")]
    [InlineData("""{"User":"seven-secret"}""")]
    [InlineData("""{"Status":["seven-secret"]}""")]
    [InlineData("""{"Status":true}""")]
    [InlineData("""{"FieldProperties":["seven-secret"]}""")]
    public void A_value_of_the_wrong_kind_is_refused_without_quoting_it(string text)
    {
        JsonException refused = Assert.ThrowsAny<JsonException>(() => Json.Read<ChatSessionEntity>(text));

        Assert.DoesNotContain("seven-secret", refused.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject AllNull(string definition) =>
        new(WireSchema.Definitions[definition].Keys.Select(static name => KeyValuePair.Create(name, (JsonNode?)null)));
}
