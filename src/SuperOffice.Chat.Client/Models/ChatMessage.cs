using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a message of a chat session.</summary>
[JsonConverter(typeof(CarrierConverter<ChatMessage>))]
public sealed record ChatMessage : Carrier
{
    /// <summary>Gets the primary key, or 0 when the message is not stored. Newer messages are expected to have higher ids; SuperOffice does not document it.</summary>
    [JsonPropertyName("ChatMessageId")]
    public int ChatMessageId { get; init; }

    /// <summary>Gets the id of the session that the message belongs to.</summary>
    [JsonPropertyName("ChatSessionId")]
    public int ChatSessionId { get; init; }

    /// <summary>Gets the direction of the message: <c>ToCustomer</c> is from an agent or a bot, <c>ToUser</c> is from the customer.</summary>
    [JsonPropertyName("Type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatMessageType> Type { get; init; }

    /// <summary>Gets the text.</summary>
    [JsonPropertyName("Message")]
    public string? Message { get; init; }

    /// <summary>Gets the display name of the author. At most 255 characters are stored.</summary>
    [JsonPropertyName("Author")]
    public string? Author { get; init; }

    /// <summary>Gets 1 when the customer has read the message, or 0. The web API uses a number here, not a boolean.</summary>
    [JsonPropertyName("ReadByCustomer")]
    public int ReadByCustomer { get; init; }

    /// <summary>Gets the kind of the special message.</summary>
    [JsonPropertyName("SpecialType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatMessageSpecialType> SpecialType { get; init; }

    /// <summary>Gets the parameter of a special message. A JSON array for options. At most 255 characters are stored.</summary>
    [JsonPropertyName("SpecialParam")]
    public string? SpecialParam { get; init; }

    /// <summary>Gets the time when the message was written. The web API defines it as UTC.</summary>
    [JsonPropertyName("WhenPosted")]
    public DateTimeOffset? WhenPosted { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ChatMessageId = {ChatMessageId}");
}
