namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// What becomes of a text longer than its column. The lengths are documented; what the server does about them is not,
/// so that a program should bear both.
/// </summary>
public enum OverlongText
{
    /// <summary>The text is cut to the length of its column and stored.</summary>
    Cut,

    /// <summary>The save is refused with 400 and an error object; nothing is stored.</summary>
    Refuse,
}
