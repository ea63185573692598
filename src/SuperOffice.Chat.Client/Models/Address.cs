using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents an address, both in the layout of its country and in structured parts.</summary>
[JsonConverter(typeof(CarrierConverter<Address>))]
public sealed record Address : SecuredCarrier
{
    private readonly StructuralRows<LocalizedField> _localizedAddress;

    /// <summary>Gets the latitude in degrees, WGS 84.</summary>
    [JsonPropertyName("Wgs84Latitude")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public double Wgs84Latitude { get; init; }

    /// <summary>Gets the longitude in degrees, WGS 84.</summary>
    [JsonPropertyName("Wgs84Longitude")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public double Wgs84Longitude { get; init; }

    /// <summary>
    /// Gets the address as rows of fields, in the layout of its country. When an address is saved, it takes precedence over
    /// <see cref="Street"/> and <see cref="Postal"/>. Rows and fields can be null.
    /// </summary>
    [JsonPropertyName("LocalizedAddress")]
    public IReadOnlyList<IReadOnlyList<LocalizedField?>?>? LocalizedAddress
    {
        get => _localizedAddress.Items;
        init => _localizedAddress = new(value);
    }

    /// <summary>Gets the street address in parts.</summary>
    [JsonPropertyName("Street")]
    public StructuredAddress? Street { get; init; }

    /// <summary>Gets the postal address in parts.</summary>
    [JsonPropertyName("Postal")]
    public StructuredAddress? Postal { get; init; }

    /// <summary>Gets the entire address as a single string. Read-only.</summary>
    [JsonPropertyName("Formatted")]
    public string? Formatted { get; init; }

    private protected override string Identity => "";
}
