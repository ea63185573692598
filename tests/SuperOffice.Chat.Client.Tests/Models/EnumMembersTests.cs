using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Models;

public sealed class EnumMembersTests
{
    public static TheoryData<string> Enums => EnumTable.Names;

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enumeration_has_the_servers_names_and_numbers(string name)
    {
        Type type = WireSchema.RecordOf(name);

        Dictionary<string, int> members = Enum.GetNames(type).ToDictionary(
            static member => member, member => (int)Enum.Parse(type, member));

        Assert.Equal(EnumTable.Members(name), members);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enumeration_is_one_of_flags_only_where_the_server_joins_its_names(string name) =>
        Assert.Equal(EnumTable.Flags.Contains(name), WireSchema.RecordOf(name).IsDefined(typeof(FlagsAttribute), inherit: false));

    [Fact]
    public void Every_enumeration_in_the_package_is_in_the_table_of_this_test()
    {
        IEnumerable<string> enums = typeof(ChatSessionEntity).Assembly.GetExportedTypes()
            .Where(static type => type.IsEnum)
            .Select(static type => type.Name);

        Assert.Equal(EnumTable.Rows.Keys.Order(StringComparer.Ordinal), enums.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_of_every_enumeration_is_read_by_name_and_by_number_in_its_record()
    {
        foreach ((string definition, Dictionary<string, string> members) in WireSchema.Definitions)
        {
            foreach ((string member, string kind) in members.Where(static member => member.Value.StartsWith("enum ", StringComparison.Ordinal)))
            {
                Assert.All(EnumTable.Members(kind[5..]), value => AssertRead(definition, member, value));
            }
        }
    }

    private static void AssertRead(string definition, string member, KeyValuePair<string, int> value)
    {
        Type record = WireSchema.RecordOf(definition);
        object byName = Json.Read(new JsonObject { [member] = value.Key }.ToJsonString(), record);
        object byNumber = Json.Read(new JsonObject { [member] = value.Value }.ToJsonString(), record);

        Assert.Equal(byName, byNumber);
        object openEnum = record.GetProperty(member)!.GetValue(byName)!;
        Assert.Equal(value.Key, openEnum.ToString());
        Assert.Equal(value.Value, (int)openEnum.GetType().GetProperty("Value")!.GetValue(openEnum)!);
    }
}
