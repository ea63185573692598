using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>Compares two JSON texts, ignoring order and white space; numbers are compared letter by letter.</summary>
internal static class JsonDifference
{
    public static IReadOnlyList<string> Between(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        List<string> differences = [];
        Compare("$", left.RootElement, right.RootElement, differences);
        return differences;
    }

    public static IReadOnlyList<string> Between(JsonNode expected, string actual) => Between(expected.ToJsonString(), actual);

    private static void Compare(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            differences.Add($"{path}: {expected.GetRawText()} became {actual.GetRawText()}");
        }
        else if (expected.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(path, expected, actual, differences);
        }
        else if (expected.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == actual.GetArrayLength())
        {
            for (int index = 0; index < expected.GetArrayLength(); index++)
            {
                Compare($"{path}[{index}]", expected[index], actual[index], differences);
            }
        }
        else if (Text(expected) != Text(actual))
        {
            differences.Add($"{path}: {expected.GetRawText()} became {actual.GetRawText()}");
        }
    }

    private static void CompareMembers(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        foreach (JsonProperty member in expected.EnumerateObject())
        {
            if (actual.TryGetProperty(member.Name, out JsonElement other))
            {
                Compare($"{path}.{member.Name}", member.Value, other, differences);
            }
            else
            {
                differences.Add($"{path}.{member.Name}: is missing");
            }
        }

        HashSet<string> names = [.. expected.EnumerateObject().Select(static member => member.Name)];
        foreach (JsonProperty member in actual.EnumerateObject())
        {
            if (!names.Remove(member.Name))
            {
                differences.Add($"{path}.{member.Name}: is too much, or twice");
            }
        }
    }

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
}
