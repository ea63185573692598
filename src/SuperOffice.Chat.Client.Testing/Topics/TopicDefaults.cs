using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates a topic with default values. Its parts exist and are empty, which SuperOffice does not document.</summary>
internal static class TopicDefaults
{
    public static JsonObject Create()
    {
        JsonObject topic = ChatTopicEntityCarrier.Type.CreateDefault();
        topic["OpeningHours"] = ChatOpeningHoursCarrier.Type.CreateDefault();
        topic["Widget"] = ChatWidgetSettingsCarrier.Type.CreateDefault();
        topic["BotSettings"] = ChatBotSettingsCarrier.Type.CreateDefault();
        return topic;
    }
}
