using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of the widget settings of a topic.</summary>
internal static class ChatWidgetSettingsCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatWidgetSettings",
        Bool("AutoFaqEnabled"),
        Carrier("AutoFaqCategory", KbCategoryCarrier.Type),
        Bool("PreFormEnabled"),
        Text("PreFormMessage", 1024),
        Enum("RequiredFields", WireEnums.WidgetRequiredFields),
        Bool("PostFormEnabled"),
        Text("PostFormHeader", 255),
        Text("PostFormMessage", 1024),
        Bool("PostTranscriptEnabled"),
        Text("LanguageIsoCode", 63),
        Enum("Size", WireEnums.ChatWidgetSize),
        Enum("Theme", WireEnums.WidgetTheme),
        Text("Color", 16),
        Text("BadgeColor", 16),
        Text("BadgeTextColor", 16),
        Text("CustMsgColor", 16),
        Text("CustMsgTextColor", 16),
        Text("AgentMsgColor", 16),
        Text("AgentMsgTextColor", 16),
        Text("ButtonColor", 16),
        Text("ButtonTextColor", 16),
        Text("Font", 64),
        Text("FontSize", 16),
        Bool("LogoEnabled"),
        Int("LogoBlobId"),
        Text("LogoName"),
        Bool("ShowAgentPhoto"),
        Text("WelcomeTitle", 255),
        Text("WelcomeMessage", 255),
        Text("OfflineHeader", 255),
        Text("OfflineMessage", 1024),
        Enum("OfflineFields", WireEnums.WidgetRequiredFields),
        Bool("UseAgentFirstname"));
}
