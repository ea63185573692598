using System.Globalization;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Represents the set of all substrings of one length in a number of strings. Case, white space and invisible characters are ignored.</summary>
internal sealed class SubstringSet
{
    private const int FilterBits = 14;

    private readonly HashSet<CharacterWindow> _substrings = [];

    // One bit for each hash code of a substring. Almost every lookup is of a string that is not in the set, and ends here.
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly CharacterWindow _mask;

    /// <param name="length">The length of the substrings. It is at most <see cref="CharacterWindow.MaxLength"/>.</param>
    public SubstringSet(int length)
    {
        Length = length;
        _mask = CharacterWindow.CreateMask(length);
    }

    public int Length { get; }

    public static bool IsIgnored(char character) => character < 0x7F
        ? character <= ' '
        : char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    public bool Contains(CharacterWindow window)
    {
        CharacterWindow substring = window.And(_mask);
        int hash = GetHash(substring);
        return (_filter[hash >> 6] & (1UL << hash)) != 0 && _substrings.Contains(substring);
    }

    public void Add(string text)
    {
        CharacterWindow window = default;
        int count = 0;
        foreach (char character in text)
        {
            if (!IsIgnored(character))
            {
                window = window.Append(character);
                if (++count >= Length)
                {
                    Add(window.And(_mask));
                }
            }
        }
    }

    private void Add(CharacterWindow substring)
    {
        _substrings.Add(substring);
        int hash = GetHash(substring);
        _filter[hash >> 6] |= 1UL << hash;
    }

    private static int GetHash(CharacterWindow substring) =>
        (int)(((substring.Low ^ (substring.High * 31)) * 0x9E3779B97F4A7C15) >> (64 - FilterBits));
}
