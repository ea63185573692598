using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A record whose type only the run time knows is written in full. It cannot be read, because JSON does not name the type.</summary>
public sealed class AbstractRecordTests
{
    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_value_is_written(string definition)
    {
        string sample = WireSample.Of(definition).ToJsonString();
        Carrier record = (Carrier)Json.Read(sample, WireSchema.RecordOf(definition));

        Assert.Empty(JsonDifference.Between(sample, JsonSerializer.Serialize(record)));
        Assert.Empty(JsonDifference.Between(sample, JsonSerializer.Serialize(record, JsonSerializerOptions.Web)));
        Assert.Empty(JsonDifference.Between(sample, JsonSerializer.Serialize<object>(record)));
        Assert.Empty(JsonDifference.Between(sample, JsonSerializer.Serialize(record, ApplicationJsonContext.Default.Carrier)));
        Assert.Empty(JsonDifference.Between($"[{sample},null]", JsonSerializer.Serialize<Carrier?[]>([record, null])));
        if (record is SecuredCarrier secured)
        {
            Assert.Empty(JsonDifference.Between(sample, JsonSerializer.Serialize(secured)));
            Assert.Empty(JsonDifference.Between(sample, JsonSerializer.Serialize(secured, ApplicationJsonContext.Default.SecuredCarrier)));
        }
    }

    [Fact]
    public void Reading_one_fails_with_the_remedy()
    {
        AssertRefused(static () => JsonSerializer.Deserialize<Carrier>("{}"));
        AssertRefused(static () => JsonSerializer.Deserialize<SecuredCarrier[]>("[{}]"));
        AssertRefused(static () => JsonSerializer.Deserialize("{}", ApplicationJsonContext.Default.Carrier));

        static void AssertRefused(Action read) =>
            Assert.Contains("Deserialize to the concrete record type", Assert.Throws<NotSupportedException>(read).Message, StringComparison.Ordinal);
    }
}
