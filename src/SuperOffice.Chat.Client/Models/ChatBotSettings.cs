using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the bot of a topic, which consists of scripts.</summary>
[JsonConverter(typeof(CarrierConverter<ChatBotSettings>))]
public sealed record ChatBotSettings : Carrier
{
    /// <summary>Gets the name. At most 80 characters are stored.</summary>
    [JsonPropertyName("BotName")]
    public string? BotName { get; init; }

    /// <summary>Gets the id of the script that registers the bot, or 0 when there is none.</summary>
    [JsonPropertyName("BotRegisterScriptId")]
    public int BotRegisterScriptId { get; init; }

    /// <summary>Gets the id of the script for new sessions, or 0 when there is none.</summary>
    [JsonPropertyName("BotSessionCreatedScriptId")]
    public int BotSessionCreatedScriptId { get; init; }

    /// <summary>Gets the id of the script for changed sessions, or 0 when there is none.</summary>
    [JsonPropertyName("BotSessionChangedScriptId")]
    public int BotSessionChangedScriptId { get; init; }

    /// <summary>Gets the id of the script for messages, or 0 when there is none.</summary>
    [JsonPropertyName("BotMessageReceivedScriptId")]
    public int BotMessageReceivedScriptId { get; init; }

    private protected override string Identity => "";
}
