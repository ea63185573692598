using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>When a time zone has which offset.</summary>
[JsonConverter(typeof(CarrierConverter<TimeZoneRule>))]
public sealed record TimeZoneRule : Carrier
{
    /// <summary>Day of the month on which the rule begins.</summary>
    [JsonPropertyName("StartDay")]
    public int StartDay { get; init; }

    /// <summary>Month in which the rule begins.</summary>
    [JsonPropertyName("StartMonth")]
    public int StartMonth { get; init; }

    /// <summary>Day of the month on which the rule ends.</summary>
    [JsonPropertyName("EndDay")]
    public int EndDay { get; init; }

    /// <summary>Month in which the rule ends.</summary>
    [JsonPropertyName("EndMonth")]
    public int EndMonth { get; init; }

    /// <summary>Offset from UTC, in minutes (inferred).</summary>
    [JsonPropertyName("TZOffset")]
    public int TZOffset { get; init; }

    /// <summary>The begin as a pattern.</summary>
    [JsonPropertyName("StartRulePattern")]
    public string? StartRulePattern { get; init; }

    /// <summary>The end as a pattern.</summary>
    [JsonPropertyName("EndRulePattern")]
    public string? EndRulePattern { get; init; }

    private protected override string Identity => "";
}
