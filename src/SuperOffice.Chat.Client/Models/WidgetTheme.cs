namespace SuperOffice.Chat.Client.Models;

/// <summary>Look of the widget.</summary>
public enum WidgetTheme
{
    /// <summary>The older look.</summary>
    Classic = 0,

    /// <summary>The newer look.</summary>
    Modern = 1,
}
