using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Tests that the codec of each record reads any JSON as the oracle does.</summary>
public sealed class CodecReadTests
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "7", "-1", "2147483648", "1.0", "1.5", "1e2", "1e400", "123456789012345678901234567890",
        "\"\"", "\"x\"", "\"1\"", "\"FULL\"", "\"Closed, Finished\"", "\"a\\u0062\\n\"", "\"\\ud800\"", "\" 2024-07-01T12:00:00 \"", "\"2024-07-01T12:00:00\"",
        "\"2024-01-01T12:00:00+0100\"", "\"2024-01-01T12:00:00.1234567Z\"", "\"0001-01-01T00:00:00\"", "\"9999-12-31T23:59:59\"", "\"24:00\"",
        "\"1.00:00:00\"", "[]", "[null]", "[1]", "[1,null]", "[\"x\"]", "[[]]", "[[null]]", "[[{}]]", "[{}]", "[{},null]", "{}", "{\"a\":null}",
        "{\"a\":1}", "{\"a\":\"x\"}", "{\"a\":{}}", "{\"A\":{},\"a\":null}", "{\"\\u0061\":\"x\"}",
    ];

    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void All_members_are_read_like_the_oracle_in_any_order(string definition)
    {
        string[] members = Members(definition);
        ICodecPair pair = CodecPairs.Of(definition);

        pair.AssertReadAlike(Object(members));
        pair.AssertReadAlike(Object(Enumerable.Reverse(members)));
        Assert.All(Enumerable.Range(1, 20), seed => pair.AssertReadAlike(Object(Shuffled(members, seed))));
        Assert.All(Enumerable.Range(1, 20), seed => pair.AssertReadAlike(Object(Shuffled(members, seed).Take(seed % members.Length))));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Any_kind_of_value_is_read_like_the_oracle_at_any_member(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        foreach (string name in WireSchema.Definitions[definition].Keys)
        {
            Assert.All(Values, value => pair.AssertReadAlike($$"""{"{{name}}":{{value}}}"""));
        }

        Assert.All(Values, pair.AssertReadAlike);
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_member_that_occurs_twice_is_read_like_the_oracle(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        foreach ((string name, JsonNode? value) in WireSample.Of(definition))
        {
            string first = Member(name, value);
            string second = Member(name, WireVariant.Of(definition, name)[name]);
            pair.AssertReadAlike(Object([first, second]));
            pair.AssertReadAlike(Object([second, first, "\"New\":1", first, "\"New\":[2]"]));
            pair.AssertReadAlike(Object([first, $"\"{name}\":null"]));
            pair.AssertReadAlike(Object([$"\"{name}\":null", first]));
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Names_in_other_letters_are_read_like_the_oracle(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        foreach ((string name, JsonNode? value) in WireSample.Of(definition))
        {
            string json = value!.ToJsonString();
            string[] names =
            [
                name.ToUpperInvariant(), string.Concat(name.Select(char.ToLowerInvariant)), $"\\u{(int)name[0]:x4}{name[1..]}", $"{name} ", $"{name}2", name[1..], $"{name}\\n",
                name.Replace('s', 'ſ'), name.Replace('K', '\u212a').Replace('k', '\u212a'), name.Replace('i', 'ı').Replace('I', 'İ'), $"{name}\\ud83d",
            ];
            Assert.All(names, other => pair.AssertReadAlike(Object([$"\"{other}\":{json}"])));
            Assert.All(names, other => pair.AssertReadAlike(Object([Member(name, value), $"\"{other}\":null"])));
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Unknown_members_are_read_like_the_oracle(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        string member = Members(definition)[0];
        foreach (string name in new[] { "New", "", "$id", "$ref", "$type", "$values", "AdditionalData", "additionalDATA", "Unmapped", "Identity", "CustomerFullname", "\\u004eew", "ny – 新" })
        {
            Assert.All(Values, value => pair.AssertReadAlike(Object(["\"Before\":{}", $"\"{name}\":{value}", member, $"\"{name}\":[{value}]"])));
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Bytes_around_the_record_are_read_like_the_oracle(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        string json = Object(Members(definition));

        Assert.All(
            new[] { $" \n{json}\t ", $"{json}{json}", $"{json},", $"{json}]", $"[{json}]", $"/* a */{json}", $"{json}// a", "", " ", "nul", $"\ufeff{json}" },
            pair.AssertReadAlike);
        pair.AssertReadAlike(json.Replace(",", ",/* a */", StringComparison.Ordinal));
        pair.AssertReadAlike(json.Replace("}", ",}", StringComparison.Ordinal));
    }

    private static string[] Members(string definition) =>
        [.. WireSample.Of(definition).Select(static member => Member(member.Key, member.Value))];

    private static string Member(string name, JsonNode? value) => $"\"{name}\":{value?.ToJsonString() ?? "null"}";

    private static string Object(IEnumerable<string> members) => $"{{{string.Join(',', members)}}}";

    private static string[] Shuffled(string[] members, int seed)
    {
        string[] copy = [.. members];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
