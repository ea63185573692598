using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>An item of a list, possibly with items below it.</summary>
[JsonConverter(typeof(CarrierConverter<MDOListItem>))]
public sealed record MDOListItem : SecuredCarrier
{
    private readonly StructuralList<MDOListItem?> _childItems;

    /// <summary>Id; of chat users most likely that of Service, not the associate's (inferred).</summary>
    [JsonPropertyName("Id")]
    public int Id { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Text shown beside the name.</summary>
    [JsonPropertyName("ToolTip")]
    public string? ToolTip { get; init; }

    /// <summary>True when retired.</summary>
    [JsonPropertyName("Deleted")]
    public bool Deleted { get; init; }

    /// <summary>Place in the list.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Kind, as the list's own text.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; init; }

    /// <summary>Items below it; null or empty when none.</summary>
    [JsonPropertyName("ChildItems")]
    public IReadOnlyList<MDOListItem?>? ChildItems
    {
        get => _childItems.Items;
        init => _childItems = new(value);
    }

    /// <summary>Which icon to show.</summary>
    [JsonPropertyName("IconHint")]
    public string? IconHint { get; init; }

    /// <summary>Colour as a number.</summary>
    [JsonPropertyName("ColorBlock")]
    public int ColorBlock { get; init; }

    /// <summary>More about it, as the list's own text.</summary>
    [JsonPropertyName("ExtraInfo")]
    public string? ExtraInfo { get; init; }

    /// <summary>How to show it.</summary>
    [JsonPropertyName("StyleHint")]
    public string? StyleHint { get; init; }

    /// <summary>Name with its parents.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    private protected override string Identity => FormattableString.Invariant($"Id = {Id}");
}
