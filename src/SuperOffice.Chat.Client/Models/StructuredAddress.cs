using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>An address in parts.</summary>
[JsonConverter(typeof(CarrierConverter<StructuredAddress>))]
public sealed record StructuredAddress : Carrier
{
    /// <summary>Which of its owner's addresses this is.</summary>
    [JsonPropertyName("AtypeIdx")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<AddressType> AtypeIdx { get; init; }

    /// <summary>First line.</summary>
    [JsonPropertyName("Address1")]
    public string? Address1 { get; init; }

    /// <summary>Second line.</summary>
    [JsonPropertyName("Address2")]
    public string? Address2 { get; init; }

    /// <summary>Third line.</summary>
    [JsonPropertyName("Address3")]
    public string? Address3 { get; init; }

    /// <summary>City.</summary>
    [JsonPropertyName("City")]
    public string? City { get; init; }

    /// <summary>County.</summary>
    [JsonPropertyName("County")]
    public string? County { get; init; }

    /// <summary>State.</summary>
    [JsonPropertyName("State")]
    public string? State { get; init; }

    /// <summary>Postal code.</summary>
    [JsonPropertyName("Zipcode")]
    public string? Zipcode { get; init; }

    /// <summary>The whole address as one text.</summary>
    [JsonPropertyName("Formatted")]
    public string? Formatted { get; init; }

    private protected override string Identity => FormattableString.Invariant($"AtypeIdx = {AtypeIdx}");
}
