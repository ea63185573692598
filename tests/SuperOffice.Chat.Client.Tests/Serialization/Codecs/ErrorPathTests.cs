using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>The path that an error names, beside the one that System.Text.Json names for the same document.</summary>
public sealed class ErrorPathTests
{
    private static readonly JsonSerializerOptions Oracle = OracleOptions.In(TimeZoneInfo.Utc);

    public static TheoryData<string> Values => ["{}", "[]", "true", "1e999", "1.5", "\"\\ud800\"", "\"x\"", "[{}]", "{\"a\":1}", "[[1]]"];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_that_does_not_fit_is_reported_with_the_same_path_or_a_deeper_one(string value)
    {
        int refused = 0;
        foreach (string path in Paths(DocumentedJson.ResponseObject, "$"))
        {
            string json = Replaced(path, value);
            string? expected = PathOf(() => JsonSerializer.Deserialize<ChatSessionEntity>(json, Oracle));
            string? actual = PathOf(() => CodecOf<ChatSessionEntity?>.Read(Encoding.UTF8.GetBytes(json), Instants.Utc));

            Assert.True(
                expected is null == actual is null && IsAsPrecise(actual ?? "", expected ?? ""),
                $"{value} at {path}: '{actual}', where System.Text.Json says '{expected}'");
            refused += actual is null ? 0 : 1;
        }

        Assert.True(refused > 40, $"Only {refused} documents were refused.");
    }

    [Fact]
    public void A_truncated_document_is_reported_with_the_path_where_it_ends()
    {
        byte[] json = Encoding.UTF8.GetBytes(DocumentedJson.Response);
        for (int length = 1; length < json.Length - 1; length += 7)
        {
            byte[] truncated = json.AsSpan(0, length).ToArray();
            string? expected = PathOf(() => JsonSerializer.Deserialize<ChatSessionEntity>(truncated, Oracle));
            string? actual = PathOf(() => CodecOf<ChatSessionEntity?>.Read(truncated, Instants.Utc));

            Assert.True(
                actual is not null && (actual.StartsWith(expected!, StringComparison.Ordinal) || expected!.StartsWith(actual, StringComparison.Ordinal)),
                $"{length} bytes: '{actual}', where System.Text.Json says '{expected}'");
        }
    }

    // Within a map the converter of the oracle starts a path of its own.
    private static bool IsAsPrecise(string actual, string expected) =>
        actual.StartsWith(expected, StringComparison.Ordinal)
        || (actual.Contains(".FieldProperties.", StringComparison.Ordinal) && actual.EndsWith(expected[1..], StringComparison.Ordinal));

    private static string? PathOf(Func<object?> read)
    {
        try
        {
            read();
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Path ?? "";
        }
    }

    private static string Replaced(string path, string value)
    {
        JsonNode document = DocumentedJson.ResponseObject.DeepClone();
        JsonNode parent = document;
        string[] names = [.. path.Split('/').Skip(1)];
        foreach (string name in names.Take(names.Length - 1))
        {
            parent = int.TryParse(name, out int index) ? parent[index]! : parent[name]!;
        }

        JsonNode marker = JsonValue.Create("<here>");
        if (int.TryParse(names[^1], out int last))
        {
            parent[last] = marker;
        }
        else
        {
            parent[names[^1]] = marker;
        }

        return document.ToJsonString().Replace("\"\\u003Chere\\u003E\"", value, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, $"{path}/{member.Key}").Prepend($"{path}/{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Paths(item, $"{path}/{index}").Prepend($"{path}/{index}")),
        _ => [],
    };
}
