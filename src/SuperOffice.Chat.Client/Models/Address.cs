using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>An address, both as the country writes it and in parts.</summary>
[JsonConverter(typeof(CarrierConverter<Address>))]
public sealed record Address : SecuredCarrier
{
    private readonly StructuralRows<LocalizedField> _localizedAddress;

    /// <summary>Latitude in degrees, WGS 84.</summary>
    [JsonPropertyName("Wgs84Latitude")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public double Wgs84Latitude { get; init; }

    /// <summary>Longitude in degrees, WGS 84.</summary>
    [JsonPropertyName("Wgs84Longitude")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public double Wgs84Longitude { get; init; }

    /// <summary>
    /// The address in rows of fields, in the order of its country; on a save it wins over <see cref="Street"/> and
    /// <see cref="Postal"/>. Rows and fields may be null.
    /// </summary>
    [JsonPropertyName("LocalizedAddress")]
    public IReadOnlyList<IReadOnlyList<LocalizedField?>?>? LocalizedAddress
    {
        get => _localizedAddress.Items;
        init => _localizedAddress = new(value);
    }

    /// <summary>Street address in parts.</summary>
    [JsonPropertyName("Street")]
    public StructuredAddress? Street { get; init; }

    /// <summary>Postal address in parts.</summary>
    [JsonPropertyName("Postal")]
    public StructuredAddress? Postal { get; init; }

    /// <summary>The whole address as one text; read-only.</summary>
    [JsonPropertyName("Formatted")]
    public string? Formatted { get; init; }

    private protected override string Identity => "";
}
