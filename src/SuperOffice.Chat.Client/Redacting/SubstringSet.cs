using System.Globalization;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Represents the set of all substrings of one length in a number of strings. Case, white space and invisible characters are ignored.</summary>
internal sealed class SubstringSet
{
    private const int FilterBits = 14;

    private readonly HashSet<UInt128> _substrings = [];

    // One bit for each hash code of a substring. Almost every lookup is of a string that is not in the set, and ends here.
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly UInt128 _mask;

    /// <param name="length">The length of the substrings. It is at most eight, because a substring is stored as a 128-bit number.</param>
    public SubstringSet(int length)
    {
        Length = length;
        _mask = length == 8 ? UInt128.MaxValue : (UInt128.One << (16 * length)) - 1;
    }

    public int Length { get; }

    public static bool IsIgnored(char character) => character < 0x7F
        ? character <= ' '
        : char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    public static UInt128 Append(UInt128 window, char character) => (window << 16) | (char.IsAsciiLetterLower(character) ? (uint)character - 32 : char.IsAscii(character) ? character : char.ToUpperInvariant(character));

    public bool Contains(UInt128 window)
    {
        UInt128 substring = window & _mask;
        int hash = GetHash(substring);
        return (_filter[hash >> 6] & (1UL << hash)) != 0 && _substrings.Contains(substring);
    }

    public void Add(string text)
    {
        _substrings.EnsureCapacity(_substrings.Count + text.Length);
        UInt128 window = 0;
        int count = 0;
        foreach (char character in text)
        {
            if (!IsIgnored(character))
            {
                window = Append(window, character);
                if (++count >= Length)
                {
                    Add(window & _mask);
                }
            }
        }
    }

    private void Add(UInt128 substring)
    {
        _substrings.Add(substring);
        int hash = GetHash(substring);
        _filter[hash >> 6] |= 1UL << hash;
    }

    private static int GetHash(UInt128 substring) =>
        (int)((((ulong)substring ^ ((ulong)(substring >> 64) * 31)) * 0x9E3779B97F4A7C15) >> (64 - FilterBits));
}
