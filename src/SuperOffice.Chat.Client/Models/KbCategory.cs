using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a category of the knowledge base.</summary>
[JsonConverter(typeof(CarrierConverter<KbCategory>))]
public sealed record KbCategory : Carrier
{
    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("KbCategoryId")]
    public int KbCategoryId { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the description.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Gets the full name, which includes the parents.</summary>
    [JsonPropertyName("Fullname")]
    public string? Fullname { get; init; }

    /// <summary>Gets the id of the parent category, or 0 or -1 at the top level.</summary>
    [JsonPropertyName("ParentId")]
    public int ParentId { get; init; }

    /// <summary>Gets the position among its siblings.</summary>
    [JsonPropertyName("SortOrder")]
    public int SortOrder { get; init; }

    private protected override string Identity => FormattableString.Invariant($"KbCategoryId = {KbCategoryId}");
}
