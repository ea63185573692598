using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the appearance and the texts of the chat widget on a web page.</summary>
[JsonConverter(typeof(CarrierConverter<ChatWidgetSettings>))]
public sealed record ChatWidgetSettings : Carrier
{
    /// <summary>Gets a value indicating whether articles from the knowledge base are suggested before the chat.</summary>
    [JsonPropertyName("AutoFaqEnabled")]
    public bool AutoFaqEnabled { get; init; }

    /// <summary>Gets the knowledge base category to search, or null to search everywhere.</summary>
    [JsonPropertyName("AutoFaqCategory")]
    public KbCategory? AutoFaqCategory { get; init; }

    /// <summary>Gets a value indicating whether the customer fills in a form before the chat.</summary>
    [JsonPropertyName("PreFormEnabled")]
    public bool PreFormEnabled { get; init; }

    /// <summary>Gets the text of the form before the chat. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("PreFormMessage")]
    public string? PreFormMessage { get; init; }

    /// <summary>Gets the required fields of the form before the chat, as a list such as <c>Email, Name</c>.</summary>
    [JsonPropertyName("RequiredFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<WidgetRequiredFields> RequiredFields { get; init; }

    /// <summary>Gets a value indicating whether a form is shown after the chat.</summary>
    [JsonPropertyName("PostFormEnabled")]
    public bool PostFormEnabled { get; init; }

    /// <summary>Gets the header of the form after the chat. At most 255 characters are stored.</summary>
    [JsonPropertyName("PostFormHeader")]
    public string? PostFormHeader { get; init; }

    /// <summary>Gets the text of the form after the chat. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("PostFormMessage")]
    public string? PostFormMessage { get; init; }

    /// <summary>Gets a value indicating whether the customer can request the transcript.</summary>
    [JsonPropertyName("PostTranscriptEnabled")]
    public bool PostTranscriptEnabled { get; init; }

    /// <summary>Gets the language of the widget. At most 63 characters are stored.</summary>
    [JsonPropertyName("LanguageIsoCode")]
    public string? LanguageIsoCode { get; init; }

    /// <summary>Gets the size of the widget.</summary>
    [JsonPropertyName("Size")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatWidgetSize> Size { get; init; }

    /// <summary>Gets the theme of the widget.</summary>
    [JsonPropertyName("Theme")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<WidgetTheme> Theme { get; init; }

    /// <summary>Gets the main color. At most 16 characters are stored for each color.</summary>
    [JsonPropertyName("Color")]
    public string? Color { get; init; }

    /// <summary>Gets the color of the chat button.</summary>
    [JsonPropertyName("BadgeColor")]
    public string? BadgeColor { get; init; }

    /// <summary>Gets the text color of the chat button.</summary>
    [JsonPropertyName("BadgeTextColor")]
    public string? BadgeTextColor { get; init; }

    /// <summary>Gets the color of the customer's messages.</summary>
    [JsonPropertyName("CustMsgColor")]
    public string? CustMsgColor { get; init; }

    /// <summary>Gets the text color of the customer's messages.</summary>
    [JsonPropertyName("CustMsgTextColor")]
    public string? CustMsgTextColor { get; init; }

    /// <summary>Gets the color of the agent's messages.</summary>
    [JsonPropertyName("AgentMsgColor")]
    public string? AgentMsgColor { get; init; }

    /// <summary>Gets the text color of the agent's messages.</summary>
    [JsonPropertyName("AgentMsgTextColor")]
    public string? AgentMsgTextColor { get; init; }

    /// <summary>Gets the color of buttons.</summary>
    [JsonPropertyName("ButtonColor")]
    public string? ButtonColor { get; init; }

    /// <summary>Gets the text color of buttons.</summary>
    [JsonPropertyName("ButtonTextColor")]
    public string? ButtonTextColor { get; init; }

    /// <summary>Gets the font. At most 64 characters are stored.</summary>
    [JsonPropertyName("Font")]
    public string? Font { get; init; }

    /// <summary>Gets the font size. At most 16 characters are stored.</summary>
    [JsonPropertyName("FontSize")]
    public string? FontSize { get; init; }

    /// <summary>Gets a value indicating whether a logo is shown.</summary>
    [JsonPropertyName("LogoEnabled")]
    public bool LogoEnabled { get; init; }

    /// <summary>Gets the id of the logo, or 0 when there is none.</summary>
    [JsonPropertyName("LogoBlobId")]
    public int LogoBlobId { get; init; }

    /// <summary>Gets the file name of the logo.</summary>
    [JsonPropertyName("LogoName")]
    public string? LogoName { get; init; }

    /// <summary>Gets a value indicating whether the photo of the agent is shown.</summary>
    [JsonPropertyName("ShowAgentPhoto")]
    public bool ShowAgentPhoto { get; init; }

    /// <summary>Gets the title of the widget. At most 255 characters are stored.</summary>
    [JsonPropertyName("WelcomeTitle")]
    public string? WelcomeTitle { get; init; }

    /// <summary>Gets the welcome text. At most 255 characters are stored.</summary>
    [JsonPropertyName("WelcomeMessage")]
    public string? WelcomeMessage { get; init; }

    /// <summary>Gets the header of the offline form. At most 255 characters are stored.</summary>
    [JsonPropertyName("OfflineHeader")]
    public string? OfflineHeader { get; init; }

    /// <summary>Gets the text of the offline form. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("OfflineMessage")]
    public string? OfflineMessage { get; init; }

    /// <summary>Gets the required fields of the offline form, as a list such as <c>Email, Name</c>.</summary>
    [JsonPropertyName("OfflineFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<WidgetRequiredFields> OfflineFields { get; init; }

    /// <summary>Gets a value indicating whether agents are shown with their first names.</summary>
    [JsonPropertyName("UseAgentFirstname")]
    public bool UseAgentFirstname { get; init; }

    private protected override string Identity => "";
}
