using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Look and texts of the chat widget on a web page.</summary>
[JsonConverter(typeof(CarrierConverter<ChatWidgetSettings>))]
public sealed record ChatWidgetSettings : Carrier
{
    /// <summary>True when answers from the knowledge base are offered first.</summary>
    [JsonPropertyName("AutoFaqEnabled")]
    public bool AutoFaqEnabled { get; init; }

    /// <summary>Where in the knowledge base to look; null for everywhere.</summary>
    [JsonPropertyName("AutoFaqCategory")]
    public KbCategory? AutoFaqCategory { get; init; }

    /// <summary>True when the customer fills in a form first.</summary>
    [JsonPropertyName("PreFormEnabled")]
    public bool PreFormEnabled { get; init; }

    /// <summary>Text of that form. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("PreFormMessage")]
    public string? PreFormMessage { get; init; }

    /// <summary>What that form demands; written as a list such as <c>Email, Name</c>.</summary>
    [JsonPropertyName("RequiredFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<WidgetRequiredFields> RequiredFields { get; init; }

    /// <summary>True when a form follows the chat.</summary>
    [JsonPropertyName("PostFormEnabled")]
    public bool PostFormEnabled { get; init; }

    /// <summary>Header of that form. At most 255 characters are stored.</summary>
    [JsonPropertyName("PostFormHeader")]
    public string? PostFormHeader { get; init; }

    /// <summary>Text of that form. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("PostFormMessage")]
    public string? PostFormMessage { get; init; }

    /// <summary>True when the customer may have the transcript sent.</summary>
    [JsonPropertyName("PostTranscriptEnabled")]
    public bool PostTranscriptEnabled { get; init; }

    /// <summary>Language of the widget. At most 63 characters are stored.</summary>
    [JsonPropertyName("LanguageIsoCode")]
    public string? LanguageIsoCode { get; init; }

    /// <summary>Size of the widget.</summary>
    [JsonPropertyName("Size")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatWidgetSize> Size { get; init; }

    /// <summary>Look of the widget.</summary>
    [JsonPropertyName("Theme")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<WidgetTheme> Theme { get; init; }

    /// <summary>Main colour. At most 16 characters are stored, as for every colour here.</summary>
    [JsonPropertyName("Color")]
    public string? Color { get; init; }

    /// <summary>Colour of the chat button.</summary>
    [JsonPropertyName("BadgeColor")]
    public string? BadgeColor { get; init; }

    /// <summary>Text colour of the chat button.</summary>
    [JsonPropertyName("BadgeTextColor")]
    public string? BadgeTextColor { get; init; }

    /// <summary>Colour of the customer's messages.</summary>
    [JsonPropertyName("CustMsgColor")]
    public string? CustMsgColor { get; init; }

    /// <summary>Text colour of the customer's messages.</summary>
    [JsonPropertyName("CustMsgTextColor")]
    public string? CustMsgTextColor { get; init; }

    /// <summary>Colour of the agent's messages.</summary>
    [JsonPropertyName("AgentMsgColor")]
    public string? AgentMsgColor { get; init; }

    /// <summary>Text colour of the agent's messages.</summary>
    [JsonPropertyName("AgentMsgTextColor")]
    public string? AgentMsgTextColor { get; init; }

    /// <summary>Colour of buttons.</summary>
    [JsonPropertyName("ButtonColor")]
    public string? ButtonColor { get; init; }

    /// <summary>Text colour of buttons.</summary>
    [JsonPropertyName("ButtonTextColor")]
    public string? ButtonTextColor { get; init; }

    /// <summary>Font. At most 64 characters are stored.</summary>
    [JsonPropertyName("Font")]
    public string? Font { get; init; }

    /// <summary>Font size. At most 16 characters are stored.</summary>
    [JsonPropertyName("FontSize")]
    public string? FontSize { get; init; }

    /// <summary>True when a logo is shown.</summary>
    [JsonPropertyName("LogoEnabled")]
    public bool LogoEnabled { get; init; }

    /// <summary>Id of the logo; 0 when none.</summary>
    [JsonPropertyName("LogoBlobId")]
    public int LogoBlobId { get; init; }

    /// <summary>File name of the logo.</summary>
    [JsonPropertyName("LogoName")]
    public string? LogoName { get; init; }

    /// <summary>True when the agent's photo is shown.</summary>
    [JsonPropertyName("ShowAgentPhoto")]
    public bool ShowAgentPhoto { get; init; }

    /// <summary>Title of the widget. At most 255 characters are stored.</summary>
    [JsonPropertyName("WelcomeTitle")]
    public string? WelcomeTitle { get; init; }

    /// <summary>Welcome text. At most 255 characters are stored.</summary>
    [JsonPropertyName("WelcomeMessage")]
    public string? WelcomeMessage { get; init; }

    /// <summary>Header of the offline form. At most 255 characters are stored.</summary>
    [JsonPropertyName("OfflineHeader")]
    public string? OfflineHeader { get; init; }

    /// <summary>Text of the offline form. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("OfflineMessage")]
    public string? OfflineMessage { get; init; }

    /// <summary>What the offline form demands; written as a list such as <c>Email, Name</c>.</summary>
    [JsonPropertyName("OfflineFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<WidgetRequiredFields> OfflineFields { get; init; }

    /// <summary>True when agents are shown by first name.</summary>
    [JsonPropertyName("UseAgentFirstname")]
    public bool UseAgentFirstname { get; init; }

    private protected override string Identity => "";
}
