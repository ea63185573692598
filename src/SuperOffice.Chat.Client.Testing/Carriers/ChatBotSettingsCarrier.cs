using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of the bot settings of a topic.</summary>
internal static class ChatBotSettingsCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatBotSettings",
        Text("BotName", 80),
        Int("BotRegisterScriptId"),
        Int("BotSessionCreatedScriptId"),
        Int("BotSessionChangedScriptId"),
        Int("BotMessageReceivedScriptId"));
}
