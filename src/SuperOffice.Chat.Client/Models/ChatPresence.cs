using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Whether a chat user is there to take sessions.</summary>
[JsonConverter(typeof(CarrierConverter<ChatPresence>))]
public sealed record ChatPresence : SecuredCarrier
{
    private readonly StructuralList<int> _chatTopics;

    /// <summary>Id of the user; most likely that of Service, not the associate's (inferred).</summary>
    [JsonPropertyName("UserId")]
    public int UserId { get; init; }

    /// <summary>Name shown.</summary>
    [JsonPropertyName("DisplayName")]
    public string? DisplayName { get; init; }

    /// <summary>Number of sessions the user has now.</summary>
    [JsonPropertyName("OngoingChats")]
    public int OngoingChats { get; init; }

    /// <summary>True when the user is there.</summary>
    [JsonPropertyName("Present")]
    public bool Present { get; init; }

    /// <summary>Ids of the topics the user belongs to.</summary>
    [JsonPropertyName("ChatTopics")]
    public IReadOnlyList<int>? ChatTopics
    {
        get => _chatTopics.Items;
        init => _chatTopics = new(value);
    }

    private protected override string Identity => FormattableString.Invariant($"UserId = {UserId}");
}
