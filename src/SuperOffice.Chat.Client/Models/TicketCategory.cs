using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a request category, which is a list item.</summary>
[JsonConverter(typeof(CarrierConverter<TicketCategory>))]
public sealed record TicketCategory : SecuredCarrier
{
    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("Id")]
    public int Id { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Value")]
    public string? Value { get; init; }

    /// <summary>Gets the tooltip of the name.</summary>
    [JsonPropertyName("Tooltip")]
    public string? Tooltip { get; init; }

    private protected override string Identity => FormattableString.Invariant($"Id = {Id}");
}
