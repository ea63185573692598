using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>The bot of a topic: a set of scripts.</summary>
[JsonConverter(typeof(CarrierConverter<ChatBotSettings>))]
public sealed record ChatBotSettings : Carrier
{
    /// <summary>Name. At most 80 characters are stored.</summary>
    [JsonPropertyName("BotName")]
    public string? BotName { get; init; }

    /// <summary>Script that registers the bot; 0 when none.</summary>
    [JsonPropertyName("BotRegisterScriptId")]
    public int BotRegisterScriptId { get; init; }

    /// <summary>Script for a new session; 0 when none.</summary>
    [JsonPropertyName("BotSessionCreatedScriptId")]
    public int BotSessionCreatedScriptId { get; init; }

    /// <summary>Script for a changed session; 0 when none.</summary>
    [JsonPropertyName("BotSessionChangedScriptId")]
    public int BotSessionChangedScriptId { get; init; }

    /// <summary>Script for a message; 0 when none.</summary>
    [JsonPropertyName("BotMessageReceivedScriptId")]
    public int BotMessageReceivedScriptId { get; init; }

    private protected override string Identity => "";
}
