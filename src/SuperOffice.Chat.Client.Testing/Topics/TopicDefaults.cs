using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Creates a topic with default values. Its parts exist and are empty, which SuperOffice does not document.</summary>
internal static class TopicDefaults
{
    public static JsonObject Create()
    {
        JsonObject topic = CarrierTypes.ChatTopicEntity.CreateDefault();
        topic["OpeningHours"] = CarrierTypes.ChatOpeningHours.CreateDefault();
        topic["Widget"] = CarrierTypes.ChatWidgetSettings.CreateDefault();
        topic["BotSettings"] = CarrierTypes.ChatBotSettings.CreateDefault();
        return topic;
    }
}
