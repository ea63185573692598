namespace SuperOffice.Chat.Client.Testing;

/// <summary>Gets a transcript. The response for a missing session is null with 200, which SuperOffice does not document.</summary>
internal sealed class GetChatTranscript : IChatOperation
{
    public string Name => nameof(GetChatTranscript);

    public string Description => "Gets the entire conversation as plain text or HTML.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int id = call.Arguments.Id("ChatSessionId");
        bool html = call.Arguments.Flag("Html");
        return call.World.Sessions.Find(id) is null
            ? ChatResponse.Null
            : CarrierResponses.Create(new Transcript(call.Zone).Write(call.World.Messages.GetAll(id), html));
    }
}
