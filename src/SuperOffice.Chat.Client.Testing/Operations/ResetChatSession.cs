using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class ResetChatSession : IChatOperation
{
    public string Name => nameof(ResetChatSession);

    public string Description => "Returns a session to the queue.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call) =>
        call.World.Queue.Reset(call.Arguments.Id("ChatSessionId")).Answer(call.Zone);
}
