using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class UnknownMembersTests
{
    // One of every kind of value, with numbers that no double and no long can hold.
    private const string Unknown =
        """{"Text":"ny – 新","Whole":123456789012345678901234567890,"Exact":1.10,"Flag":false,"None":null,"List":[1,[],{"a":null}],"Object":{"Mask":"?"}}""";

    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Unknown_members_are_preserved_and_written_back_in_every_record(string definition)
    {
        JsonObject sample = WireSample.WithoutRights(WireSample.Of(definition));
        foreach ((string name, JsonNode? value) in JsonNode.Parse(Unknown)!.AsObject())
        {
            sample.Add("New" + name, value?.DeepClone());
        }

        object record = Json.Read(sample.ToJsonString(), WireSchema.RecordOf(definition));

        Assert.Equal(7, ((Carrier)record).AdditionalData.Count);
        Assert.Empty(JsonDifference.Between(sample, Json.Write(record)));
    }

    [Fact]
    public void Unknown_members_are_preserved_at_every_level_at_once()
    {
        JsonObject document = WireSample.WithoutRights(WireSample.Of("ChatSessionEntity"));
        int added = AddEverywhere(document);

        ChatSessionEntity session = Json.Read<ChatSessionEntity>(document.ToJsonString());

        Assert.Equal(12, added);
        Assert.Empty(JsonDifference.Between(document, Json.Write(session)));
    }

    [Fact]
    public void Unknown_members_are_preserved_in_rights_too()
    {
        ChatSessionEntity session = Json.Read<ChatSessionEntity>(
            """{"TableRight":{"Mask":"FULL","New":1},"FieldProperties":{"Name":{"New":2,"FieldRight":{"New":3}}}}""");

        Assert.Equal(1, session.TableRight!.AdditionalData["New"].GetInt32());
        Assert.Equal(2, session.FieldProperties!["Name"]!.AdditionalData["New"].GetInt32());
        Assert.Equal(3, session.FieldProperties["Name"]!.FieldRight!.AdditionalData["New"].GetInt32());
    }

    [Fact]
    public void The_caller_can_add_other_members()
    {
        using JsonDocument value = JsonDocument.Parse("[1,2]");
        ChatSessionEntity session = new()
        {
            AdditionalData = new Dictionary<string, JsonElement> { ["NewList"] = value.RootElement.Clone() },
        };

        using JsonDocument written = JsonDocument.Parse(Json.Write(session));

        Assert.Equal("[1,2]", written.RootElement.GetProperty("NewList").GetRawText());
    }

    [Fact]
    public void Unknown_members_keep_their_casing_and_exact_digits()
    {
        string written = Json.Write(Json.Read<ChatSessionEntity>("""{"neW_Thing.x":1.10}"""));

        Assert.Contains("\"neW_Thing.x\":1.10", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_the_additional_data_of_a_plain_record_gives_an_empty_map()
    {
        Assert.Empty(new ChatSessionEntity().AdditionalData);
        Assert.Empty(Json.Read<ChatSessionEntity>("{}").AdditionalData);
    }

    private static int AddEverywhere(JsonNode? node)
    {
        if (node is JsonArray rows)
        {
            return rows.Sum(AddEverywhere);
        }

        if (node is not JsonObject document || document.ContainsKey("x_name"))
        {
            return 0;
        }

        int below = document.Select(static member => member.Value).ToArray().Sum(AddEverywhere);
        document.Add("NewMember", JsonNode.Parse(Unknown));
        return below + 1;
    }
}
