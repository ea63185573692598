using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Storage;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class AddChatMessage : IChatOperation
{
    public string Name => nameof(AddChatMessage);

    public string Description => "Adds a message to a session.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int sessionId = call.Arguments.Id("ChatSessionId");
        JsonObject message = call.Bind(ChatMessageCarrier.Type, call.Arguments.Object("Message", ChatMessageCarrier.Type));
        return call.World.Conversation.Add(sessionId, message, call.Caller) is StoredRow added
            ? CarrierResponses.Create(ChatMessageCarrier.Type, added, call.Zone) with
            {
                Change = new ChatChange { ChatSessionId = sessionId, ChatMessageId = added.Id, CreatedId = added.Id },
            }
            : ChatResponse.Null;
    }
}
