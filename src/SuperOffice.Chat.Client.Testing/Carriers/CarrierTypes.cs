using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the types of the web API that the emulator creates itself.</summary>
internal static class CarrierTypes
{
    public static CarrierType Associate { get; } = Get();

    public static CarrierType ChatBotSettings { get; } = Get();

    public static CarrierType ChatMessage { get; } = Get();

    public static CarrierType ChatOpeningHours { get; } = Get();

    public static CarrierType ChatPresence { get; } = Get();

    public static CarrierType ChatSessionEntity { get; } = Get();

    public static CarrierType ChatTopicAgent { get; } = Get();

    public static CarrierType ChatTopicEntity { get; } = Get();

    public static CarrierType ChatWidgetSettings { get; } = Get();

    public static CarrierType MDOListItem { get; } = Get();

    public static CarrierType Webhook { get; } = Get();

    private static CarrierType Get([CallerMemberName] string name = "") => CarrierSchema.Current.GetCarrier($"SuperOffice.CRM.Services.{name}");
}
