using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A request category, from a list.</summary>
[JsonConverter(typeof(CarrierConverter<TicketCategory>))]
public sealed record TicketCategory : SecuredCarrier
{
    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("Id")]
    public int Id { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Value")]
    public string? Value { get; init; }

    /// <summary>Text shown beside the name.</summary>
    [JsonPropertyName("Tooltip")]
    public string? Tooltip { get; init; }

    private protected override string Identity => FormattableString.Invariant($"Id = {Id}");
}
