using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a field of an address, with the position and the label that its country uses.</summary>
[JsonConverter(typeof(CarrierConverter<LocalizedField>))]
public sealed record LocalizedField : SecuredCarrier
{
    /// <summary>Gets the name of the field.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the content of the field.</summary>
    [JsonPropertyName("Value")]
    public string? Value { get; init; }

    /// <summary>Gets the tooltip of the field.</summary>
    [JsonPropertyName("Tooltip")]
    public string? Tooltip { get; init; }

    /// <summary>Gets the label of the field.</summary>
    [JsonPropertyName("Label")]
    public string? Label { get; init; }

    /// <summary>Gets the maximum length of the content in characters.</summary>
    [JsonPropertyName("ValueLength")]
    public int ValueLength { get; init; }

    /// <summary>Gets the kind of address that the field belongs to, as the server names it.</summary>
    [JsonPropertyName("AddressType")]
    public string? AddressType { get; init; }

    private protected override string Identity => "";
}
