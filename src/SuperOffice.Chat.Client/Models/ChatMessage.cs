using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>One message of a chat session.</summary>
[JsonConverter(typeof(CarrierConverter<ChatMessage>))]
public sealed record ChatMessage : Carrier
{
    /// <summary>Primary key; 0 when not stored yet. Ids rise with time (inferred).</summary>
    [JsonPropertyName("ChatMessageId")]
    public int ChatMessageId { get; init; }

    /// <summary>The session it belongs to.</summary>
    [JsonPropertyName("ChatSessionId")]
    public int ChatSessionId { get; init; }

    /// <summary>From whom to whom: <c>ToCustomer</c> is by an agent or bot, <c>ToUser</c> by the customer.</summary>
    [JsonPropertyName("Type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatMessageType> Type { get; init; }

    /// <summary>The text.</summary>
    [JsonPropertyName("Message")]
    public string? Message { get; init; }

    /// <summary>Name shown as its writer. At most 255 characters are stored.</summary>
    [JsonPropertyName("Author")]
    public string? Author { get; init; }

    /// <summary>1 when the customer has read it, else 0: a number on the wire, not a boolean.</summary>
    [JsonPropertyName("ReadByCustomer")]
    public int ReadByCustomer { get; init; }

    /// <summary>What kind of special message it is.</summary>
    [JsonPropertyName("SpecialType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatMessageSpecialType> SpecialType { get; init; }

    /// <summary>Parameter of a special message, at most 255 characters; a JSON array for options.</summary>
    [JsonPropertyName("SpecialParam")]
    public string? SpecialParam { get; init; }

    /// <summary>When it was written; defined as UTC.</summary>
    [JsonPropertyName("WhenPosted")]
    public DateTimeOffset? WhenPosted { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ChatMessageId = {ChatMessageId}");
}
