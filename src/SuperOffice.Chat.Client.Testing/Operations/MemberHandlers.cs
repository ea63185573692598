using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the operations on the members of topics.</summary>
internal static class MemberHandlers
{
    private static readonly CarrierType Type = CarrierTypes.ChatTopicAgent;

    public static ChatResponse CreateDefault(ChatCall call) => CarrierResponses.CreateDefault(Type, call.Zone);

    public static ChatResponse GetAll(ChatCall call) => call.RespondList(Type, call.World.Members.GetAll(call.Arguments.Id("ChatTopicId")));

    /// <summary>Gets a member. The response is null with 200 when the topic, the user or the member does not exist.</summary>
    public static ChatResponse Get(ChatCall call) =>
        call.Respond(Type, call.World.TopicMembers.Find(call.Arguments.Id("ChatTopicId"), call.Arguments.Text("Username")));

    public static ChatResponse Add(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        return Respond(call, topicId, call.World.TopicMembers.Add(topicId, call.Bind(Type, call.Arguments.Object("Useragent", Type))));
    }

    /// <summary>
    /// Updates the roles of a member. The user in the member is ignored in favor of the user name, which SuperOffice does
    /// not document.
    /// </summary>
    public static ChatResponse Update(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        string userName = call.Arguments.Text("Username");
        JsonObject roles = call.Bind(Type, call.Arguments.Object("Useragent", Type));
        return Respond(call, topicId, call.World.TopicMembers.Update(topicId, userName, roles));
    }

    /// <summary>Replaces the members of a topic, as SuperOffice documents.</summary>
    public static ChatResponse ReplaceAll(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        JsonObject[] members = [.. call.Arguments.List("Useragents", Type).Select(member => call.Bind(Type, member))];
        return call.World.TopicMembers.ReplaceAll(topicId, members) is IReadOnlyList<StoredRow> now
            ? call.RespondList(Type, now) with { Change = new() { ChatTopicId = topicId } }
            : call.RespondList(Type, []);
    }

    /// <summary>Removes a member. Removing a user who is not a member succeeds, which SuperOffice does not document.</summary>
    public static ChatResponse Remove(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        bool wasMember = call.World.TopicMembers.Remove(topicId, call.Arguments.Text("Username"));
        return ChatResponse.NoContent with { Change = wasMember ? new() { ChatTopicId = topicId } : null };
    }

    private static ChatResponse Respond(ChatCall call, int topicId, MemberOutcome outcome) => outcome.Member is null
        ? ChatResponse.Null
        : call.Respond(Type, outcome.Member, new() { ChatTopicId = topicId, CreatedId = outcome.IsNew ? 0 : null });
}
