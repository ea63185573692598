using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Implements the operations on messages.</summary>
internal static class MessageHandlers
{
    private static readonly CarrierType Type = CarrierTypes.ChatMessage;

    /// <summary>
    /// Gets the messages with a higher id, as SuperOffice documents. An id of 0 or below returns all messages, which is not
    /// documented.
    /// </summary>
    public static ChatResponse Get(ChatCall call)
    {
        int after = call.Arguments.Int("After") ?? 0;
        IEnumerable<StoredRow> messages = call.World.Messages.GetAll(call.Arguments.Id("ChatSessionId")).Where(message => message.Id > after);
        return call.RespondList(Type, call.World.Rules.MessageOrder == MessageOrder.OldestFirst ? messages : messages.Reverse());
    }

    public static ChatResponse Add(ChatCall call)
    {
        int sessionId = call.Arguments.Id("ChatSessionId");
        JsonObject message = call.Bind(Type, call.Arguments.Object("Message", Type));
        return call.World.SessionEditor.AddMessage(sessionId, message, call.Caller) is StoredRow added
            ? call.Respond(Type, added, new() { ChatSessionId = sessionId, ChatMessageId = added.Id, CreatedId = added.Id })
            : ChatResponse.Null;
    }

    /// <summary>Gets a transcript. The response for a missing session is null with 200, which SuperOffice does not document.</summary>
    public static ChatResponse GetTranscript(ChatCall call)
    {
        int id = call.Arguments.Id("ChatSessionId");
        bool html = call.Arguments.Flag("Html");
        return call.World.Sessions.Find(id) is null
            ? ChatResponse.Null
            : CarrierResponses.Create(new Transcript(call.Zone).Write(call.World.Messages.GetAll(id), html));
    }
}
