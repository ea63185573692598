using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>The sample document of a definition with one member changed.</summary>
internal static class WireVariant
{
    public static JsonObject Of(string definition, string member)
    {
        JsonObject sample = WireSample.Of(definition);
        sample[member] = Other(WireSchema.Definitions[definition][member], sample[member]!);
        return sample;
    }

    private static JsonNode Other(string kind, JsonNode value) => kind.Split(' ') switch
    {
        ["text"] => value.GetValue<string>() + "!",
        ["int"] => value.GetValue<int>() + 1,
        ["bool"] => false,
        ["double"] => value.GetValue<double>() + 1,
        ["date"] => "2017-12-24T16:48:28.8650000+01:00",
        ["time"] => "23:59:58",
        ["ints"] => new JsonArray(value[0]!.GetValue<int>()),
        ["enum", ..] => "SomethingElse",
        ["texts"] => new JsonObject { ["SuperOffice:5"] = "[D:01/01/0001]", ["x_name"] = "" },
        ["map", string item] => new JsonObject { ["department"] = Of(item, WireSchema.Definitions[item].Keys.First()) },
        ["list", string item] => new JsonArray(WireSample.Of(item), WireSample.Of(item)),
        ["rows", string item] => new JsonArray(new JsonArray(WireSample.Of(item), WireSample.Of(item)), new JsonArray()),
        _ => new JsonObject(),
    };
}
