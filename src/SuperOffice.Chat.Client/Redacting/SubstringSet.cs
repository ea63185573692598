using System.Globalization;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Represents the set of all substrings of one length in a number of strings. Case, white space and invisible characters are ignored.</summary>
internal sealed class SubstringSet
{
    private readonly HashSet<UInt128> _substrings = [];
    private readonly UInt128 _mask;

    /// <param name="length">The length of the substrings. It is at most eight, because a substring is stored as a 128-bit number.</param>
    public SubstringSet(int length)
    {
        Length = length;
        _mask = length == 8 ? UInt128.MaxValue : (UInt128.One << (16 * length)) - 1;
    }

    public int Length { get; }

    public bool IsEmpty => _substrings.Count == 0;

    public static bool IsIgnored(char character) => character < 0x7F
        ? character <= ' '
        : char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    public static UInt128 Append(UInt128 window, char character) => (window << 16) | char.ToUpperInvariant(character);

    public bool Contains(UInt128 window) => _substrings.Contains(window & _mask);

    public void Add(string text)
    {
        UInt128 window = 0;
        int count = 0;
        foreach (char character in text)
        {
            if (!IsIgnored(character))
            {
                window = Append(window, character);
                if (++count >= Length)
                {
                    _substrings.Add(window & _mask);
                }
            }
        }
    }
}
