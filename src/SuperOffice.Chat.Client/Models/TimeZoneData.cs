using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a time zone of SuperOffice with its rules.</summary>
[JsonConverter(typeof(CarrierConverter<TimeZoneData>))]
public sealed record TimeZoneData : Carrier
{
    private readonly StructuralMap<TimeZoneRule?> _timeZoneSTDRules;
    private readonly StructuralMap<TimeZoneRule?> _timeZoneDSTRules;

    /// <summary>Gets the primary key. The header SO-TimeZone accepts it.</summary>
    [JsonPropertyName("TZLocationID")]
    public int TZLocationID { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the code. The header SO-TimeZone accepts it.</summary>
    [JsonPropertyName("TZLocationCode")]
    public string? TZLocationCode { get; init; }

    /// <summary>Gets the cities in the zone.</summary>
    [JsonPropertyName("TZLocationCities")]
    public string? TZLocationCities { get; init; }

    /// <summary>Gets the ISO number of the country.</summary>
    [JsonPropertyName("IsoNumber")]
    public int IsoNumber { get; init; }

    /// <summary>Gets the rules of standard time. The keys are free text.</summary>
    [JsonPropertyName("TimeZoneSTDRules")]
    public IReadOnlyDictionary<string, TimeZoneRule?>? TimeZoneSTDRules
    {
        get => _timeZoneSTDRules.Items;
        init => _timeZoneSTDRules = new(value);
    }

    /// <summary>Gets the rules of daylight saving time. The keys are free text.</summary>
    [JsonPropertyName("TimeZoneDSTRules")]
    public IReadOnlyDictionary<string, TimeZoneRule?>? TimeZoneDSTRules
    {
        get => _timeZoneDSTRules.Items;
        init => _timeZoneDSTRules = new(value);
    }

    private protected override string Identity => FormattableString.Invariant($"TZLocationID = {TZLocationID}");
}
