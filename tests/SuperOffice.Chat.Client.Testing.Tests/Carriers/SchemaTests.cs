using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Carriers;

/// <summary>The schema of the emulator and the records of the client were written independently, and agree.</summary>
public sealed class SchemaTests
{
    // Its record is in the package for webhooks.
    private const string Webhook = "Webhook";

    public static TheoryData<string> Types { get; } = [.. ReadMembers().Keys.Where(static name => name != Webhook)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_member_of_the_schema_is_a_property_of_the_record(string type)
    {
        HashSet<string> names =
        [
            .. typeof(ChatSessionEntity).Assembly.GetType($"{typeof(ChatSessionEntity).Namespace}.{type}", throwOnError: true)!.GetProperties()
                .Select(static property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>(),
        ];

        Assert.Subset(names, ReadMembers()[type].ToHashSet());
    }

    private static Dictionary<string, string[]> ReadMembers()
    {
        using Stream schema = typeof(ChatAgentEmulator).Assembly.GetManifestResourceStream("SuperOffice.Chat.Client.Testing.schema.json")!;
        using JsonDocument document = JsonDocument.Parse(schema);
        return document.RootElement.GetProperty("types").EnumerateObject().ToDictionary(
            static type => type.Name[(type.Name.LastIndexOf('.') + 1)..],
            static type => type.Value.EnumerateObject().Select(static member => member.Name).ToArray());
    }
}
