namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of strings that later platforms have.</summary>
internal static class StringExtensions
{
    private const StringSplitOptions Trim = (StringSplitOptions)2;

    extension(StringSplitOptions)
    {
        public static StringSplitOptions TrimEntries => Trim;
    }

    extension(string text)
    {
        public static string Concat(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.ToString() + second.ToString();

        public static string Join(char separator, params IEnumerable<string?> values) => string.Join(separator.ToString(), values);

        public bool Contains(char value) => text.IndexOf(value) >= 0;

        public bool Contains(char value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

        public bool Contains(string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

        public int IndexOf(char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison);

        public string Replace(string oldValue, string? newValue, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(oldValue, newValue) : throw new NotSupportedException();

        public string[] Split(char separator, StringSplitOptions options)
        {
            string[] parts = text.Split([separator], options & ~Trim);
            return (options & Trim) == 0 ? parts : Array.ConvertAll(parts, static part => part.Trim());
        }

        public string[] Split(string separator) => text.Split([separator], StringSplitOptions.None);

        public bool StartsWith(char value) => text.Length > 0 && text[0] == value;

        public bool EndsWith(char value) => text.Length > 0 && text[^1] == value;
    }
}
