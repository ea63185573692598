using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>A document with every member of a definition, each with a value that is not the default.</summary>
internal static class WireSample
{
    public static JsonObject Of(string definition) => Of(definition, isInItself: false);

    /// <summary>The same without the rights: what may be written again.</summary>
    public static JsonObject WithoutRights(JsonObject document)
    {
        JsonObject copy = document.DeepClone().AsObject();
        Strip(copy);
        return copy;
    }

    private static JsonObject Of(string definition, bool isInItself)
    {
        JsonObject sample = [];
        int number = 0;
        foreach ((string member, string kind) in WireSchema.Definitions[definition])
        {
            number++;
            sample.Add(member, isInItself && kind == $"list {definition}" ? new JsonArray() : Value(member, kind, number));
        }

        return sample;
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
        ["date"] => $"2017-12-24T16:48:28.8659{number:00}1+01:00",
        ["time"] => $"{number % 24:00}:{number:00}:59",
        ["texts"] => new JsonObject { ["SuperOffice:5"] = "[D:01/01/0001]", ["x_name"] = null },
        ["enum", string name] => EnumName([.. EnumTable.Members(name).Keys], number),
        ["ints"] => new JsonArray(number, number + 1),
        ["map", string item] => new JsonObject { ["department"] = Of(item) },
        ["list", string item] => new JsonArray(Of(item, isInItself: true), null),
        ["rows", string item] => new JsonArray(new JsonArray(Of(item), null), new JsonArray()),
        [string item] => Of(item),
        _ => throw new InvalidOperationException($"{member} has the unknown kind {kind}."),
    };

    // Two members of one kind seldom have the same, and none has the first, which is the default.
    private static string EnumName(string[] names, int number) => names[Math.Max(1, names.Length - 1 - number % 2)];
}
