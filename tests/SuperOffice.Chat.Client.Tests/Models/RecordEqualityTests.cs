using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class RecordEqualityTests
{
    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Records_with_the_same_content_are_equal(string definition)
    {
        object first = Read(WireSample.Of(definition), definition);
        object second = Read(WireSample.Of(definition), definition);

        Assert.NotSame(first, second);
        Assert.True(first.Equals(second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Records_differ_when_any_one_member_does(string definition)
    {
        object record = Read(WireSample.Of(definition), definition);

        Assert.All(WireSchema.Definitions[definition].Keys, member =>
        {
            object variant = Read(WireVariant.Of(definition, member), definition);
            Assert.False(record.Equals(variant));
            Assert.False(variant.Equals(record));
        });
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Records_differ_when_any_one_member_is_missing(string definition)
    {
        object record = Read(WireSample.Of(definition), definition);

        Assert.All(WireSchema.Definitions[definition].Keys, member =>
        {
            JsonObject sample = WireSample.Of(definition);
            sample.Remove(member);
            object variant = Read(sample, definition);
            Assert.False(record.Equals(variant));
            Assert.False(variant.Equals(record));
        });
    }

    [Theory]
    [InlineData("""{"New":1}""", """{"New":1}""", true)]
    [InlineData("""{"New":{"a":[1,null],"b":"x"}}""", """{ "New": { "b": "x", "a": [ 1, null ] } }""", true)]
    [InlineData("""{"New":1,"Newer":2}""", """{"Newer":2,"New":1}""", true)]
    [InlineData("""{"New":1}""", """{"New":2}""", false)]
    [InlineData("""{"New":1}""", """{"Newer":1}""", false)]
    [InlineData("""{"New":1}""", """{"New":1,"Newer":1}""", false)]
    [InlineData("""{"New":null}""", "{}", false)]
    [InlineData("""{"New":"cut \ud83d"}""", """{"New":"cut \ud83d"}""", true)]
    [InlineData("""{"New":"cut \ud83d"}""", """{"New":"cut \ude00"}""", false)]
    [InlineData("""{"New":"text \ud83d"}""", """{"New":"text short"}""", false)]
    [InlineData("""{"New":{"\ud83d":1}}""", """{"New":{"\ude00":1}}""", false)]
    public void Unknown_members_are_compared_by_content(string left, string right, bool equal)
    {
        ChatSessionEntity first = Json.Read<ChatSessionEntity>(left);
        ChatSessionEntity second = Json.Read<ChatSessionEntity>(right);

        Assert.Equal(equal, first == second);
        Assert.Equal(equal, second == first);
        Assert.True(!equal || first.GetHashCode() == second.GetHashCode());
    }

    [Fact]
    public void Records_with_the_same_broken_text_in_them_are_equal()
    {
        const string HalfASmiley = """{"New":"cut \ud83d"}""";

        Assert.Equal(Json.Read<ChatSessionEntity>(HalfASmiley), Json.Read<ChatSessionEntity>(HalfASmiley));
    }

    [Fact]
    public void Lists_and_maps_created_by_the_caller_equal_those_that_were_read()
    {
        Associate read = Json.Read<Associate>("""{"CustomFields":{"x_name":"a"}}""");
        Address address = Json.Read<Address>("""{"LocalizedAddress":[[{"Name":"City"},null],[]]}""");

        Assert.Equal(read, new Associate { CustomFields = new SortedDictionary<string, string?> { ["x_name"] = "a" } });
        Assert.Equal(address, new Address { LocalizedAddress = [[new LocalizedField { Name = "City" }, null], []] });
    }

    [Theory]
    [InlineData("""{"LocalizedAddress":[[{"Name":"a"}],[{"Name":"b"}]]}""", """{"LocalizedAddress":[[{"Name":"b"}],[{"Name":"a"}]]}""")]
    [InlineData("""{"LocalizedAddress":[[{"Name":"a"},{"Name":"b"}]]}""", """{"LocalizedAddress":[[{"Name":"a"}],[{"Name":"b"}]]}""")]
    [InlineData("""{"LocalizedAddress":[[{"Name":"a"}]]}""", """{"LocalizedAddress":[[{"Name":"a"}],[]]}""")]
    [InlineData("""{"LocalizedAddress":[[{"Name":"a"}]]}""", """{"LocalizedAddress":[[{"Name":"a"},null]]}""")]
    [InlineData("""{"LocalizedAddress":[[]]}""", """{"LocalizedAddress":[null]}""")]
    [InlineData("""{"LocalizedAddress":[]}""", """{"LocalizedAddress":null}""")]
    public void Lines_of_an_address_are_compared_one_by_one_in_their_order(string left, string right)
    {
        Assert.NotEqual(Json.Read<Address>(left), Json.Read<Address>(right));
        Assert.NotEqual(Json.Read<Address>(right), Json.Read<Address>(left));
    }

    [Fact]
    public void A_record_of_another_type_is_never_equal() =>
        Assert.False(new TableRight().Equals((object)new FieldRight()));

    private static object Read(JsonObject document, string definition) =>
        Json.Read(document.ToJsonString(), WireSchema.RecordOf(definition));
}
