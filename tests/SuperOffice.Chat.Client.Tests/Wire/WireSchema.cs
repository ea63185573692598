using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire;

/// <summary>
/// What SuperOffice's Swagger says of each definition, with the older names of the reference page: member by member,
/// its kind. Written down in members.json, so that our own records are not compared with themselves.
/// </summary>
internal static class WireSchema
{
    public static IReadOnlyDictionary<string, Dictionary<string, string>> Definitions { get; } =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(WireDocument.Text("members.json"))!;

    public static TheoryData<string> Names => [.. Definitions.Keys];

    /// <summary>The record of a definition: they have the same name.</summary>
    public static Type RecordOf(string definition) =>
        typeof(ChatSessionEntity).Assembly.GetType($"{typeof(ChatSessionEntity).Namespace}.{definition}", throwOnError: true)!;

    /// <summary>Rights are computed by the server, and read only.</summary>
    public static bool IsRead(string member) => member is "TableRight" or "FieldProperties";
}
