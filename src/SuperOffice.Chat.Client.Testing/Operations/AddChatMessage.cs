using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

internal sealed class AddChatMessage : IChatOperation
{
    public string Name => nameof(AddChatMessage);

    public string Description => "Adds a message to a session.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int sessionId = call.Arguments.Id("ChatSessionId");
        JsonObject message = call.Bind(ChatMessageCarrier.Type, call.Arguments.Object("Message", ChatMessageCarrier.Type));
        return call.World.SessionEditor.AddMessage(sessionId, message, call.Caller) is StoredRow added
            ? CarrierResponses.Create(ChatMessageCarrier.Type, added, call.Zone) with
            {
                Change = new ChatChange { ChatSessionId = sessionId, ChatMessageId = added.Id, CreatedId = added.Id },
            }
            : ChatResponse.Null;
    }
}
