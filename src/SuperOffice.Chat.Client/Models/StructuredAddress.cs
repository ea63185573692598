using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents an address in structured parts.</summary>
[JsonConverter(typeof(CarrierConverter<StructuredAddress>))]
public sealed record StructuredAddress : Carrier
{
    /// <summary>Gets the owner and the kind of the address.</summary>
    [JsonPropertyName("AtypeIdx")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<AddressType> AtypeIdx { get; init; }

    /// <summary>Gets the first line.</summary>
    [JsonPropertyName("Address1")]
    public string? Address1 { get; init; }

    /// <summary>Gets the second line.</summary>
    [JsonPropertyName("Address2")]
    public string? Address2 { get; init; }

    /// <summary>Gets the third line.</summary>
    [JsonPropertyName("Address3")]
    public string? Address3 { get; init; }

    /// <summary>Gets the city.</summary>
    [JsonPropertyName("City")]
    public string? City { get; init; }

    /// <summary>Gets the county.</summary>
    [JsonPropertyName("County")]
    public string? County { get; init; }

    /// <summary>Gets the state.</summary>
    [JsonPropertyName("State")]
    public string? State { get; init; }

    /// <summary>Gets the postal code.</summary>
    [JsonPropertyName("Zipcode")]
    public string? Zipcode { get; init; }

    /// <summary>Gets the entire address as a single string.</summary>
    [JsonPropertyName("Formatted")]
    public string? Formatted { get; init; }

    private protected override string Identity => FormattableString.Invariant($"AtypeIdx = {AtypeIdx}");
}
