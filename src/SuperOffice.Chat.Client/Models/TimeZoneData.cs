using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A time zone of SuperOffice, with its rules.</summary>
[JsonConverter(typeof(CarrierConverter<TimeZoneData>))]
public sealed record TimeZoneData : Carrier
{
    private readonly StructuralMap<TimeZoneRule?> _timeZoneSTDRules;
    private readonly StructuralMap<TimeZoneRule?> _timeZoneDSTRules;

    /// <summary>Primary key, as in the header SO-TimeZone.</summary>
    [JsonPropertyName("TZLocationID")]
    public int TZLocationID { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Code, as in the header SO-TimeZone.</summary>
    [JsonPropertyName("TZLocationCode")]
    public string? TZLocationCode { get; init; }

    /// <summary>Cities in the zone.</summary>
    [JsonPropertyName("TZLocationCities")]
    public string? TZLocationCities { get; init; }

    /// <summary>ISO number of its country.</summary>
    [JsonPropertyName("IsoNumber")]
    public int IsoNumber { get; init; }

    /// <summary>Rules of standard time; keys are free text.</summary>
    [JsonPropertyName("TimeZoneSTDRules")]
    public IReadOnlyDictionary<string, TimeZoneRule?>? TimeZoneSTDRules
    {
        get => _timeZoneSTDRules.Items;
        init => _timeZoneSTDRules = new(value);
    }

    /// <summary>Rules of daylight saving time; keys are free text.</summary>
    [JsonPropertyName("TimeZoneDSTRules")]
    public IReadOnlyDictionary<string, TimeZoneRule?>? TimeZoneDSTRules
    {
        get => _timeZoneDSTRules.Items;
        init => _timeZoneDSTRules = new(value);
    }

    private protected override string Identity => FormattableString.Invariant($"TZLocationID = {TZLocationID}");
}
