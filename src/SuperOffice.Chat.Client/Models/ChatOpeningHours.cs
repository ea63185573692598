using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the opening hours of a topic for each day of the week, in the time zone of the topic.</summary>
[JsonConverter(typeof(CarrierConverter<ChatOpeningHours>))]
public sealed record ChatOpeningHours : Carrier
{
    /// <summary>Gets the time zone, or null when it is not set.</summary>
    [JsonPropertyName("TzLocation")]
    public TimeZoneData? TzLocation { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Monday.</summary>
    [JsonPropertyName("MonEnabled")]
    public bool MonEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Monday start, or null when it is not set.</summary>
    [JsonPropertyName("MonStart")]
    public TimeSpan? MonStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Monday end, or null when it is not set.</summary>
    [JsonPropertyName("MonStop")]
    public TimeSpan? MonStop { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Tuesday.</summary>
    [JsonPropertyName("TueEnabled")]
    public bool TueEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Tuesday start, or null when it is not set.</summary>
    [JsonPropertyName("TueStart")]
    public TimeSpan? TueStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Tuesday end, or null when it is not set.</summary>
    [JsonPropertyName("TueStop")]
    public TimeSpan? TueStop { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Wednesday.</summary>
    [JsonPropertyName("WedEnabled")]
    public bool WedEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Wednesday start, or null when it is not set.</summary>
    [JsonPropertyName("WedStart")]
    public TimeSpan? WedStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Wednesday end, or null when it is not set.</summary>
    [JsonPropertyName("WedStop")]
    public TimeSpan? WedStop { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Thursday.</summary>
    [JsonPropertyName("ThuEnabled")]
    public bool ThuEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Thursday start, or null when it is not set.</summary>
    [JsonPropertyName("ThuStart")]
    public TimeSpan? ThuStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Thursday end, or null when it is not set.</summary>
    [JsonPropertyName("ThuStop")]
    public TimeSpan? ThuStop { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Friday.</summary>
    [JsonPropertyName("FriEnabled")]
    public bool FriEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Friday start, or null when it is not set.</summary>
    [JsonPropertyName("FriStart")]
    public TimeSpan? FriStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Friday end, or null when it is not set.</summary>
    [JsonPropertyName("FriStop")]
    public TimeSpan? FriStop { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Saturday.</summary>
    [JsonPropertyName("SatEnabled")]
    public bool SatEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Saturday start, or null when it is not set.</summary>
    [JsonPropertyName("SatStart")]
    public TimeSpan? SatStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Saturday end, or null when it is not set.</summary>
    [JsonPropertyName("SatStop")]
    public TimeSpan? SatStop { get; init; }

    /// <summary>Gets a value indicating whether the topic is open on Sunday.</summary>
    [JsonPropertyName("SunEnabled")]
    public bool SunEnabled { get; init; }

    /// <summary>Gets the time of day when the opening hours on Sunday start, or null when it is not set.</summary>
    [JsonPropertyName("SunStart")]
    public TimeSpan? SunStart { get; init; }

    /// <summary>Gets the time of day when the opening hours on Sunday end, or null when it is not set.</summary>
    [JsonPropertyName("SunStop")]
    public TimeSpan? SunStop { get; init; }

    /// <summary>Gets a value indicating whether the topic closes for lunch.</summary>
    [JsonPropertyName("UseLunchHours")]
    public bool UseLunchHours { get; init; }

    /// <summary>Gets the time of day when the lunch closing hours start, or null when it is not set.</summary>
    [JsonPropertyName("LunchStart")]
    public TimeSpan? LunchStart { get; init; }

    /// <summary>Gets the time of day when the lunch closing hours end, or null when it is not set.</summary>
    [JsonPropertyName("LunchStop")]
    public TimeSpan? LunchStop { get; init; }

    private protected override string Identity => "";
}
