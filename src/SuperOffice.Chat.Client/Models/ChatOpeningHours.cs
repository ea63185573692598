using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>When a topic is open, day by day, in its own time zone.</summary>
[JsonConverter(typeof(CarrierConverter<ChatOpeningHours>))]
public sealed record ChatOpeningHours : Carrier
{
    /// <summary>The time zone; null when none was set.</summary>
    [JsonPropertyName("TzLocation")]
    public TimeZoneData? TzLocation { get; init; }

    /// <summary>True when open on Monday.</summary>
    [JsonPropertyName("MonEnabled")]
    public bool MonEnabled { get; init; }

    /// <summary>Time of day when Monday begins; null when not set.</summary>
    [JsonPropertyName("MonStart")]
    public TimeSpan? MonStart { get; init; }

    /// <summary>Time of day when Monday ends; null when not set.</summary>
    [JsonPropertyName("MonStop")]
    public TimeSpan? MonStop { get; init; }

    /// <summary>True when open on Tuesday.</summary>
    [JsonPropertyName("TueEnabled")]
    public bool TueEnabled { get; init; }

    /// <summary>Time of day when Tuesday begins; null when not set.</summary>
    [JsonPropertyName("TueStart")]
    public TimeSpan? TueStart { get; init; }

    /// <summary>Time of day when Tuesday ends; null when not set.</summary>
    [JsonPropertyName("TueStop")]
    public TimeSpan? TueStop { get; init; }

    /// <summary>True when open on Wednesday.</summary>
    [JsonPropertyName("WedEnabled")]
    public bool WedEnabled { get; init; }

    /// <summary>Time of day when Wednesday begins; null when not set.</summary>
    [JsonPropertyName("WedStart")]
    public TimeSpan? WedStart { get; init; }

    /// <summary>Time of day when Wednesday ends; null when not set.</summary>
    [JsonPropertyName("WedStop")]
    public TimeSpan? WedStop { get; init; }

    /// <summary>True when open on Thursday.</summary>
    [JsonPropertyName("ThuEnabled")]
    public bool ThuEnabled { get; init; }

    /// <summary>Time of day when Thursday begins; null when not set.</summary>
    [JsonPropertyName("ThuStart")]
    public TimeSpan? ThuStart { get; init; }

    /// <summary>Time of day when Thursday ends; null when not set.</summary>
    [JsonPropertyName("ThuStop")]
    public TimeSpan? ThuStop { get; init; }

    /// <summary>True when open on Friday.</summary>
    [JsonPropertyName("FriEnabled")]
    public bool FriEnabled { get; init; }

    /// <summary>Time of day when Friday begins; null when not set.</summary>
    [JsonPropertyName("FriStart")]
    public TimeSpan? FriStart { get; init; }

    /// <summary>Time of day when Friday ends; null when not set.</summary>
    [JsonPropertyName("FriStop")]
    public TimeSpan? FriStop { get; init; }

    /// <summary>True when open on Saturday.</summary>
    [JsonPropertyName("SatEnabled")]
    public bool SatEnabled { get; init; }

    /// <summary>Time of day when Saturday begins; null when not set.</summary>
    [JsonPropertyName("SatStart")]
    public TimeSpan? SatStart { get; init; }

    /// <summary>Time of day when Saturday ends; null when not set.</summary>
    [JsonPropertyName("SatStop")]
    public TimeSpan? SatStop { get; init; }

    /// <summary>True when open on Sunday.</summary>
    [JsonPropertyName("SunEnabled")]
    public bool SunEnabled { get; init; }

    /// <summary>Time of day when Sunday begins; null when not set.</summary>
    [JsonPropertyName("SunStart")]
    public TimeSpan? SunStart { get; init; }

    /// <summary>Time of day when Sunday ends; null when not set.</summary>
    [JsonPropertyName("SunStop")]
    public TimeSpan? SunStop { get; init; }

    /// <summary>True when the topic closes for lunch.</summary>
    [JsonPropertyName("UseLunchHours")]
    public bool UseLunchHours { get; init; }

    /// <summary>Time of day when lunch begins; null when not set.</summary>
    [JsonPropertyName("LunchStart")]
    public TimeSpan? LunchStart { get; init; }

    /// <summary>Time of day when lunch ends; null when not set.</summary>
    [JsonPropertyName("LunchStop")]
    public TimeSpan? LunchStop { get; init; }

    private protected override string Identity => "";
}
