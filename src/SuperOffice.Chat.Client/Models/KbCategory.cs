using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A category of the knowledge base.</summary>
[JsonConverter(typeof(CarrierConverter<KbCategory>))]
public sealed record KbCategory : Carrier
{
    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("KbCategoryId")]
    public int KbCategoryId { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Name with its parents.</summary>
    [JsonPropertyName("Fullname")]
    public string? Fullname { get; init; }

    /// <summary>The category above; 0 or -1 at the top.</summary>
    [JsonPropertyName("ParentId")]
    public int ParentId { get; init; }

    /// <summary>Place among its siblings.</summary>
    [JsonPropertyName("SortOrder")]
    public int SortOrder { get; init; }

    private protected override string Identity => FormattableString.Invariant($"KbCategoryId = {KbCategoryId}");
}
