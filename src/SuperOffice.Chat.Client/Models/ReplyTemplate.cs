using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A reply template.</summary>
[JsonConverter(typeof(CarrierConverter<ReplyTemplate>))]
public sealed record ReplyTemplate : Carrier
{
    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("ReplyTemplateId")]
    public int ReplyTemplateId { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Its folder; 0 or -1 at the top.</summary>
    [JsonPropertyName("FolderId")]
    public int FolderId { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ReplyTemplateId = {ReplyTemplateId}");
}
