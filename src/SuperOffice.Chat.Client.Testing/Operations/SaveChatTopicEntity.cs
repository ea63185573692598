using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Topics;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>
/// Id 0 or none creates, without members; an id above 0 replaces the whole topic and keeps its members. That an id which
/// does not exist is refused is inferred.
/// </summary>
internal sealed class SaveChatTopicEntity : IChatOperation
{
    public string Name => nameof(SaveChatTopicEntity);

    public string Description => "Stores a topic: id 0 creates one, an id above 0 replaces it.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call)
    {
        JsonObject topic = call.Bind(ChatTopicEntityCarrier.Type, call.Body);
        OpeningHours.CheckZone(topic, call.World.BaseZone);
        int id = (int)topic["ChatTopicId"]!;
        StoredRow stored = (id == 0 ? call.World.Topics.Create(topic) : call.World.Topics.Replace(id, topic))
            ?? throw RefusedException.Error(FormattableString.Invariant($"There is no chat topic {id}."), "SoNotFoundException");
        return CarrierAnswers.Of(ChatTopicEntityCarrier.Type, stored, call.Zone) with
        {
            Change = new ChatChange { ChatTopicId = stored.Id, CreatedId = id == 0 ? stored.Id : null },
        };
    }
}
