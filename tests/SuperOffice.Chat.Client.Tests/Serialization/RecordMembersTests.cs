using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

public sealed class RecordMembersTests
{
    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_record_has_the_members_of_its_definition_and_no_others(string definition)
    {
        IEnumerable<string> names = WireSchema.RecordOf(definition)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(static property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name)
            .OfType<string>();

        Assert.Equal(WireSchema.Definitions[definition].Keys.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_member_of_a_definition_is_read_and_written_again(string definition)
    {
        JsonObject sample = WireSample.Of(definition);

        object record = Json.Read(sample.ToJsonString(), WireSchema.RecordOf(definition));

        Assert.Empty(((Carrier)record).AdditionalData);
        Assert.Empty(JsonDifference.Between(WireSample.WithoutRights(sample), Json.Write(record)));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_member_is_found_in_any_casing(string definition)
    {
        JsonObject sample = WireSample.WithoutRights(WireSample.Of(definition));
        JsonObject lowered = [];
        foreach ((string name, JsonNode? value) in sample)
        {
#pragma warning disable CA1308 // Small letters are what this test is about.
            lowered.Add(name.ToLowerInvariant(), value?.DeepClone());
#pragma warning restore CA1308
        }

        object record = Json.Read(lowered.ToJsonString(), WireSchema.RecordOf(definition));

        Assert.Empty(((Carrier)record).AdditionalData);
        Assert.Empty(JsonDifference.Between(sample, Json.Write(record)));
    }
}
