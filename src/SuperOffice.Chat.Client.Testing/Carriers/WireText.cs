namespace SuperOffice.Chat.Client.Testing;

/// <summary>Truncates strings to the length of their columns.</summary>
internal static class WireText
{
    /// <summary>Truncates a string without splitting a surrogate pair.</summary>
    public static string Truncate(string text, int length) => text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)]
        : text[..length];
}
