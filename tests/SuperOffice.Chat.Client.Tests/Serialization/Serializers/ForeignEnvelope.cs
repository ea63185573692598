using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Represents a class of an application that contains our types.</summary>
internal sealed class ForeignEnvelope
{
    public ChatSessionEntity? Session { get; set; }

    public List<ChatMessage>? Messages { get; set; }

    public OpenEnum<ChatSessionStatus> Status { get; set; }

    public Dictionary<string, OpenEnum<SaleStatus>>? Sales { get; set; }
}
