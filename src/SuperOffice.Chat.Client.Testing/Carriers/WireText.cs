namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>Texts in columns.</summary>
internal static class WireText
{
    /// <summary>At most so many characters; no pair of surrogates is torn apart.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)]
        : text[..length];
}
