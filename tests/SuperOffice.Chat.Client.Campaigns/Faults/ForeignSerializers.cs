using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Serializers of an application without our options: a session passes through one on its way from a queue or a page.</summary>
internal static class ForeignSerializers
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes and reads a session with the serializer of the call.</summary>
    public static ChatSessionEntity Pass(int call, ChatSessionEntity session) => (call % 4) switch
    {
        0 => session,
        1 => Pass(session, JsonSerializerOptions.Default),
        2 => Pass(session, JsonSerializerOptions.Web),
        _ => Pass(session, Indented),
    };

    private static ChatSessionEntity Pass(ChatSessionEntity session, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<ChatSessionEntity>(JsonSerializer.Serialize(session, options), options)!;
}
