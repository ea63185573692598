using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A document with every member of a definition, each with a value that is no default.</summary>
internal static class WireSample
{
    public static JsonObject Of(string definition)
    {
        JsonObject sample = [];
        int number = 0;
        foreach ((string member, string kind) in WireSchema.Definitions[definition])
        {
            number++;
            sample.Add(member, Value(member, kind, number));
        }

        return sample;
    }

    /// <summary>The same without the rights: what may be written again.</summary>
    public static JsonObject WithoutRights(JsonObject document)
    {
        JsonObject copy = document.DeepClone().AsObject();
        Strip(copy);
        return copy;
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Strip(item);
            }
        }
        else if (node is JsonObject item)
        {
            item.Remove("TableRight");
            item.Remove("FieldProperties");
            foreach (JsonNode? member in item.Select(static member => member.Value).ToArray())
            {
                Strip(member);
            }
        }
    }

    private static JsonNode Value(string member, string kind, int number) => kind.Split(' ') switch
    {
        ["text"] => $"{member} text",
        ["int"] => number,
        ["bool"] => true,
        ["double"] => number + 0.25,
        ["date"] => $"2017-12-24T16:48:28.86593{number % 9 + 1}+01:00",
        ["texts"] => new JsonObject { ["SuperOffice:5"] = "[D:01/01/0001]", ["x_name"] = null },
        ["enum", string name] => EnumTable.Members(name).Keys.Last(),
        ["map", string item] => new JsonObject { ["department"] = Of(item) },
        ["rows", string item] => new JsonArray(new JsonArray(Of(item), null), new JsonArray()),
        [string item] => Of(item),
        _ => throw new InvalidOperationException($"{member} has the unknown kind {kind}."),
    };
}
