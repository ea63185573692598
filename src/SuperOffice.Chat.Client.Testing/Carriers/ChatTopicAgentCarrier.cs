using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a member of a topic.</summary>
internal static class ChatTopicAgentCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatTopicAgent",
        Int("TopicId"),
        Carrier("User", AssociateCarrier.Type),
        Bool("CanListen"),
        Bool("CanRespond"),
        Bool("CanManage"),
        Bool("CanNotify"));
}
