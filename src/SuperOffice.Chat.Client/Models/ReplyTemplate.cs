using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a reply template.</summary>
[JsonConverter(typeof(CarrierConverter<ReplyTemplate>))]
public sealed record ReplyTemplate : Carrier
{
    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("ReplyTemplateId")]
    public int ReplyTemplateId { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Gets the id of the folder, or 0 or -1 at the top level.</summary>
    [JsonPropertyName("FolderId")]
    public int FolderId { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ReplyTemplateId = {ReplyTemplateId}");
}
