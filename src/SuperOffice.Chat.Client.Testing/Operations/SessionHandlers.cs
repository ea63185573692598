using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the operations on sessions.</summary>
internal static class SessionHandlers
{
    private static readonly CarrierType Type = CarrierTypes.ChatSessionEntity;

    public static ChatResponse CreateDefault(ChatCall call) => CarrierResponses.CreateDefault(Type, call.Zone);

    public static ChatResponse CreateForTopic(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        return call.World.Arrivals.Start(topicId) is StoredRow session
            ? call.Respond(Type, session, new() { ChatSessionId = session.Id, ChatTopicId = topicId, CreatedId = session.Id })
            : ChatResponse.Null;
    }

    public static ChatResponse Get(ChatCall call) => call.Respond(Type, call.World.Sessions.Find(call.QueryId("chatSessionEntityId")));

    /// <summary>
    /// Saves a session. Without an id or with 0 it is created; otherwise the entire session is replaced. An id that does not exist is
    /// rejected, which SuperOffice does not document.
    /// </summary>
    public static ChatResponse Save(ChatCall call)
    {
        JsonObject session = call.Bind(Type, call.Body);
        int id = (int)session["ChatSessionId"]!;
        StoredRow stored = call.World.SessionEditor.Save(session) ?? throw RequestRejectedException.NotFound("chat session", id);
        return call.Respond(Type, stored, new() { ChatSessionId = stored.Id, CreatedId = id == 0 ? stored.Id : null });
    }

    /// <summary>Deletes a session. Deleting a missing session succeeds, which SuperOffice does not document.</summary>
    public static ChatResponse Delete(ChatCall call)
    {
        int id = call.QueryId("chatSessionEntityId");
        return ChatResponse.NoContent with { Change = call.World.SessionEditor.Delete(id) ? new() { ChatSessionId = id } : null };
    }

    public static ChatResponse GetForUser(ChatCall call) => call.RespondList(Type, call.World.SessionEditor.ForUser(call.Caller));

    public static ChatResponse PickUp(ChatCall call) => Respond(call, call.World.Queue.PickUp(call.Arguments.Id("ChatSessionId"), call.Caller));

    public static ChatResponse PickUpFirst(ChatCall call)
    {
        SessionOutcome outcome = call.World.Queue.PickUpFirst(call.Caller);
        return outcome.Session is null && call.World.Rules.EmptyQueue == EmptyQueue.UnsavedSession ? CreateDefault(call) : Respond(call, outcome);
    }

    public static ChatResponse Reset(ChatCall call) => Respond(call, call.World.Queue.Reset(call.Arguments.Id("ChatSessionId")));

    public static ChatResponse Transfer(ChatCall call) => Respond(
        call, call.World.Transfers.Offer(call.Arguments.Id("ChatSessionId"), call.Caller, call.Arguments.Text("ToAssociate")));

    public static ChatResponse AcceptTransfer(ChatCall call) =>
        Respond(call, call.World.Transfers.Accept(call.Arguments.Id("ChatSessionId"), call.Caller));

    public static ChatResponse RejectTransfer(ChatCall call) =>
        Respond(call, call.World.Transfers.Reject(call.Arguments.Id("ChatSessionId"), call.Caller));

    private static ChatResponse Respond(ChatCall call, SessionOutcome outcome) =>
        call.Respond(Type, outcome.Session, outcome.HasChanged ? new() { ChatSessionId = outcome.Session?.Id } : null);
}
