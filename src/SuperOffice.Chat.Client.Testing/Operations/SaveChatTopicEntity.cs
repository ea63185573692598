using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Saves a topic. Without an id or with 0 it is created without members; otherwise the entire topic is replaced, and its members
/// stay. An id that does not exist is rejected, which SuperOffice does not document.
/// </summary>
internal sealed class SaveChatTopicEntity : IChatOperation
{
    public string Name => nameof(SaveChatTopicEntity);

    public string Description => "Saves a topic. The id 0 creates a topic.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        JsonObject topic = call.Bind(ChatTopicEntityCarrier.Type, call.Body);
        OpeningHours.CheckZone(topic, call.World.BaseZone);
        int id = (int)topic["ChatTopicId"]!;
        StoredRow stored = (id == 0 ? call.World.Topics.Create(topic) : call.World.Topics.Replace(id, topic))
            ?? throw RequestRejectedException.Error(FormattableString.Invariant($"The chat topic {id} does not exist."), "SoNotFoundException");
        return CarrierResponses.Create(ChatTopicEntityCarrier.Type, stored, call.Zone) with
        {
            Change = new ChatChange { ChatTopicId = stored.Id, CreatedId = id == 0 ? stored.Id : null },
        };
    }
}
