using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a rule of a time zone: a period of the year and its offset.</summary>
[JsonConverter(typeof(CarrierConverter<TimeZoneRule>))]
public sealed record TimeZoneRule : Carrier
{
    /// <summary>Gets the day of the month on which the rule starts.</summary>
    [JsonPropertyName("StartDay")]
    public int StartDay { get; init; }

    /// <summary>Gets the month in which the rule starts.</summary>
    [JsonPropertyName("StartMonth")]
    public int StartMonth { get; init; }

    /// <summary>Gets the day of the month on which the rule ends.</summary>
    [JsonPropertyName("EndDay")]
    public int EndDay { get; init; }

    /// <summary>Gets the month in which the rule ends.</summary>
    [JsonPropertyName("EndMonth")]
    public int EndMonth { get; init; }

    /// <summary>Gets the offset from UTC. It is expected to be in minutes; SuperOffice does not document the unit.</summary>
    [JsonPropertyName("TZOffset")]
    public int TZOffset { get; init; }

    /// <summary>Gets the start as a pattern.</summary>
    [JsonPropertyName("StartRulePattern")]
    public string? StartRulePattern { get; init; }

    /// <summary>Gets the end as a pattern.</summary>
    [JsonPropertyName("EndRulePattern")]
    public string? EndRulePattern { get; init; }

    private protected override string Identity => "";
}
