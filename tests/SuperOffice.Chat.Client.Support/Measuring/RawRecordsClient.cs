using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>The same client over this library's records and <see cref="ChatJson.Options"/>, as a user's own code reads and writes them.</summary>
internal sealed class RawRecordsClient : RawClientBase<ChatSessionEntity>
{
    public RawRecordsClient(Uri server)
        : base(server, DocumentedSave.Type, DocumentedSave.Entity)
    {
    }

    protected override int IdOf(ChatSessionEntity session) => session.ChatSessionId;
}
