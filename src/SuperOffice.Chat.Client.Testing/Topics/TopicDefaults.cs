using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Topics;

/// <summary>A topic that nobody has filled in. That its parts are there, and empty, is inferred.</summary>
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
