using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents a row as immutable JSON, which is safe for concurrent reads.</summary>
internal sealed class StoredRow
{
    private readonly Lazy<JsonElement> _root;

    /// <param name="id">The id.</param>
    /// <param name="json">The JSON in UTF-8.</param>
    /// <param name="isVerbatim">True when the row was seeded as raw JSON and is returned unchanged.</param>
    public StoredRow(int id, ReadOnlyMemory<byte> json, bool isVerbatim)
    {
        Id = id;
        Json = json;
        IsVerbatim = isVerbatim;
        _root = new Lazy<JsonElement>(() => Parse(json));
    }

    public int Id { get; }

    public ReadOnlyMemory<byte> Json { get; }

    public bool IsVerbatim { get; }

    public string Text => Encoding.UTF8.GetString(Json.Span);

    public JsonElement Root => _root.Value;

    public static StoredRow Create(int id, JsonObject json, bool isVerbatim = false) =>
        new(id, Encoding.UTF8.GetBytes(json.ToJsonString(ReadableJson.Options)), isVerbatim);

    /// <summary>Creates a mutable copy. Raw JSON is converted to an ordinary row with all members of its type.</summary>
    public JsonObject Edit(CarrierType type) => IsVerbatim
        ? new CarrierBinder(OverlongText.Truncate, TimeZoneInfo.Utc).Bind(type, Root)
        : JsonNode.Parse(Json.Span)!.AsObject();

    private static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
