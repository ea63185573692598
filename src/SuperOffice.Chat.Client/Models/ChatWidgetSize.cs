namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the size of the widget.</summary>
public enum ChatWidgetSize
{
    /// <summary>Normal.</summary>
    Normal = 0,

    /// <summary>Large.</summary>
    Large = 1,
}
