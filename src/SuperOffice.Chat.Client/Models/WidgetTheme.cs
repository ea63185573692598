namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the theme of the widget.</summary>
public enum WidgetTheme
{
    /// <summary>The classic theme.</summary>
    Classic = 0,

    /// <summary>The modern theme.</summary>
    Modern = 1,
}
