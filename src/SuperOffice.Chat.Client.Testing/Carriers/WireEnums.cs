namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the enumerations whose values the emulator uses itself.</summary>
internal static class WireEnums
{
    public static WireEnum ChatSessionStatus { get; } = CarrierSchema.Current.GetEnum(nameof(ChatSessionStatus));

    public static WireEnum WebhookState { get; } = CarrierSchema.Current.GetEnum(nameof(WebhookState));
}
