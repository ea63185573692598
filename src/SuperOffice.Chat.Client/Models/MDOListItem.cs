using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a list item, which can contain other items.</summary>
[JsonConverter(typeof(CarrierConverter<MDOListItem>))]
public sealed record MDOListItem : SecuredCarrier
{
    private readonly StructuralList<MDOListItem?> _childItems;

    /// <summary>Gets the id. For chat users it is expected to be the id in Service, not the associate id; SuperOffice does not document it.</summary>
    [JsonPropertyName("Id")]
    public int Id { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the tooltip of the name.</summary>
    [JsonPropertyName("ToolTip")]
    public string? ToolTip { get; init; }

    /// <summary>Gets a value indicating whether the item is retired.</summary>
    [JsonPropertyName("Deleted")]
    public bool Deleted { get; init; }

    /// <summary>Gets the position in the list.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Gets the type of the item. Its meaning depends on the list.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; init; }

    /// <summary>Gets the items that it contains. Null or empty when there are none.</summary>
    [JsonPropertyName("ChildItems")]
    public IReadOnlyList<MDOListItem?>? ChildItems
    {
        get => _childItems.Items;
        init => _childItems = new(value);
    }

    /// <summary>Gets the hint for the icon to show.</summary>
    [JsonPropertyName("IconHint")]
    public string? IconHint { get; init; }

    /// <summary>Gets the color as a number.</summary>
    [JsonPropertyName("ColorBlock")]
    public int ColorBlock { get; init; }

    /// <summary>Gets additional information. Its meaning depends on the list.</summary>
    [JsonPropertyName("ExtraInfo")]
    public string? ExtraInfo { get; init; }

    /// <summary>Gets the hint for the display style.</summary>
    [JsonPropertyName("StyleHint")]
    public string? StyleHint { get; init; }

    /// <summary>Gets the full name, which includes the parents.</summary>
    [JsonPropertyName("FullName")]
    public string? FullName { get; init; }

    private protected override string Identity => FormattableString.Invariant($"Id = {Id}");
}
