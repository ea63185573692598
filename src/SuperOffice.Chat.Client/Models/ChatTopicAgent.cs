using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A member of a chat topic, and what the member may do there.</summary>
[JsonConverter(typeof(CarrierConverter<ChatTopicAgent>))]
public sealed record ChatTopicAgent : Carrier
{
    /// <summary>The topic.</summary>
    [JsonPropertyName("TopicId")]
    public int TopicId { get; init; }

    /// <summary>The member.</summary>
    [JsonPropertyName("User")]
    public Associate? User { get; init; }

    /// <summary>May follow sessions of others.</summary>
    [JsonPropertyName("CanListen")]
    public bool CanListen { get; init; }

    /// <summary>May take sessions.</summary>
    [JsonPropertyName("CanRespond")]
    public bool CanRespond { get; init; }

    /// <summary>May manage the topic and sessions of others.</summary>
    [JsonPropertyName("CanManage")]
    public bool CanManage { get; init; }

    /// <summary>Is notified of new sessions.</summary>
    [JsonPropertyName("CanNotify")]
    public bool CanNotify { get; init; }

    private protected override string Identity => FormattableString.Invariant($"TopicId = {TopicId}");
}
