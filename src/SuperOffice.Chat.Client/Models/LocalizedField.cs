using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>One field of an address, in the order and with the label of its country.</summary>
[JsonConverter(typeof(CarrierConverter<LocalizedField>))]
public sealed record LocalizedField : SecuredCarrier
{
    /// <summary>Name of the field.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Content of the field.</summary>
    [JsonPropertyName("Value")]
    public string? Value { get; init; }

    /// <summary>Text shown beside the field.</summary>
    [JsonPropertyName("Tooltip")]
    public string? Tooltip { get; init; }

    /// <summary>Label of the field.</summary>
    [JsonPropertyName("Label")]
    public string? Label { get; init; }

    /// <summary>Longest content in characters.</summary>
    [JsonPropertyName("ValueLength")]
    public int ValueLength { get; init; }

    /// <summary>Which address the field belongs to, as the server's text.</summary>
    [JsonPropertyName("AddressType")]
    public string? AddressType { get; init; }

    private protected override string Identity => "";
}
