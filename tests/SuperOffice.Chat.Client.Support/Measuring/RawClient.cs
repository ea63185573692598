using System.Text.Json;
using SuperOffice.Chat.Client.Support.Measuring.Mutable;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>
/// The limit: source-generated System.Text.Json over types of its own, which have the members of the documented bodies
/// and no converters.
/// </summary>
internal sealed class RawClient : RawClientBase<MutableSession>
{
    private static readonly MutableSession Entity = JsonSerializer.Deserialize(DocumentedSave.Request, RawJsonContext.Default.MutableSession)!;

    /// <param name="server">The address of the server.</param>
    /// <param name="primary">The handler that sends the requests; null for a handler on sockets.</param>
    public RawClient(Uri server, HttpMessageHandler? primary = null)
        : base(server, RawJsonContext.Default.MutableSession, Entity, primary)
    {
    }

    protected override int IdOf(MutableSession session) => session.ChatSessionId;
}
