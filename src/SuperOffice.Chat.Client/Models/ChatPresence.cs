using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the presence of a chat user.</summary>
[JsonConverter(typeof(CarrierConverter<ChatPresence>))]
public sealed record ChatPresence : SecuredCarrier
{
    private readonly StructuralList<int> _chatTopics;

    /// <summary>Gets the id of the user. It is expected to be the id in Service, not the associate id; SuperOffice does not document it.</summary>
    [JsonPropertyName("UserId")]
    public int UserId { get; init; }

    /// <summary>Gets the display name.</summary>
    [JsonPropertyName("DisplayName")]
    public string? DisplayName { get; init; }

    /// <summary>Gets the number of sessions that the user is handling.</summary>
    [JsonPropertyName("OngoingChats")]
    public int OngoingChats { get; init; }

    /// <summary>Gets a value indicating whether the user is present.</summary>
    [JsonPropertyName("Present")]
    public bool Present { get; init; }

    /// <summary>Gets the ids of the topics that the user is a member of.</summary>
    [JsonPropertyName("ChatTopics")]
    public IReadOnlyList<int>? ChatTopics
    {
        get => _chatTopics.Items;
        init => _chatTopics = new(value);
    }

    private protected override string Identity => FormattableString.Invariant($"UserId = {UserId}");
}
