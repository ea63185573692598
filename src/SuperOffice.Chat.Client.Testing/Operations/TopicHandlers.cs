using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the operations on topics.</summary>
internal static class TopicHandlers
{
    private static readonly CarrierType Type = CarrierTypes.ChatTopicEntity;

    public static ChatResponse CreateDefault(ChatCall call) => call.Respond(Type, StoredRow.Create(0, TopicDefaults.Create()));

    public static ChatResponse Get(ChatCall call) => call.Respond(Type, call.World.Topics.Find(call.QueryId("chatTopicEntityId")));

    /// <summary>
    /// Saves a topic. Without an id or with 0 it is created without members; otherwise the entire topic is replaced, and its members
    /// stay. An id that does not exist is rejected, which SuperOffice does not document.
    /// </summary>
    public static ChatResponse Save(ChatCall call)
    {
        JsonObject topic = call.Bind(Type, call.Body);
        OpeningHours.CheckZone(topic, call.World.BaseZone);
        int id = (int)topic["ChatTopicId"]!;
        StoredRow stored = (id == 0 ? call.World.Topics.Create(topic) : call.World.Topics.Replace(id, topic))
            ?? throw RequestRejectedException.NotFound("chat topic", id);
        return call.Respond(Type, stored, new() { ChatTopicId = stored.Id, CreatedId = id == 0 ? stored.Id : null });
    }

    /// <summary>
    /// Deletes a topic and its members. Its sessions stay. Deleting a missing topic succeeds. SuperOffice does not document
    /// this.
    /// </summary>
    public static ChatResponse Delete(ChatCall call)
    {
        int id = call.QueryId("chatTopicEntityId");
        return ChatResponse.NoContent with { Change = call.World.TopicMembers.DeleteTopic(id) ? new() { ChatTopicId = id } : null };
    }

    public static ChatResponse GetForUser(ChatCall call) => call.RespondList(Type, call.World.TopicMembers.TopicsFor(call.Caller));

    public static ChatResponse IsWithinOpeningHours(ChatCall call) =>
        CarrierResponses.Create(call.World.Availability.IsWithinOpeningHours(call.Arguments.Id("ChatTopicId")));
}
