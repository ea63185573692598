using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Contract;

/// <summary>Describes an operation according to the Swagger of SuperOffice, as listed in operations.json.</summary>
/// <param name="Path">Path below the tenant's root.</param>
/// <param name="Query">The query parameter that is due; null for none.</param>
/// <param name="Body">The members of the wrapper with their kinds, or the name of the definition that is sent itself; null for no body.</param>
/// <param name="Status">The documented status.</param>
/// <param name="Response">The kind of the response.</param>
internal sealed record OperationFact(string Path, string? Query, JsonNode? Body, int Status, string Response)
{
    public static IReadOnlyDictionary<string, OperationFact> All { get; } = JsonSerializer.Deserialize<Dictionary<string, OperationFact>>(
        WireDocument.Text("operations.json"), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>A response with every member of its type; null for an operation without a response body.</summary>
    public JsonNode? FullResponse => Response.Split(' ') switch
    {
        ["nothing"] => null,
        ["bool"] => JsonValue.Create(true),
        ["text"] => JsonValue.Create("Ann: hei\r\nÅse: \"bye\" \\ 😀"),
        ["list", string item] => new JsonArray(WireSample.Of(item), WireSample.Of(item)),
        [string definition] => WireSample.Of(definition),
        _ => throw new InvalidOperationException($"There is no kind {Response}."),
    };

    /// <summary>The response as it is sent.</summary>
    public string FullResponseText => FullResponse?.ToJsonString() ?? "";
}
