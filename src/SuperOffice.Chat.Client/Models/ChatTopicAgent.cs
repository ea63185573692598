using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a member of a chat topic with its roles.</summary>
[JsonConverter(typeof(CarrierConverter<ChatTopicAgent>))]
public sealed record ChatTopicAgent : Carrier
{
    /// <summary>Gets the id of the topic.</summary>
    [JsonPropertyName("TopicId")]
    public int TopicId { get; init; }

    /// <summary>Gets the user who is the member.</summary>
    [JsonPropertyName("User")]
    public Associate? User { get; init; }

    /// <summary>Gets a value indicating whether the member can follow the sessions of other users.</summary>
    [JsonPropertyName("CanListen")]
    public bool CanListen { get; init; }

    /// <summary>Gets a value indicating whether the member can pick up sessions.</summary>
    [JsonPropertyName("CanRespond")]
    public bool CanRespond { get; init; }

    /// <summary>Gets a value indicating whether the member can manage the topic and the sessions of other users.</summary>
    [JsonPropertyName("CanManage")]
    public bool CanManage { get; init; }

    /// <summary>Gets a value indicating whether the member is notified of new sessions.</summary>
    [JsonPropertyName("CanNotify")]
    public bool CanNotify { get; init; }

    private protected override string Identity => FormattableString.Invariant($"TopicId = {TopicId}");
}
