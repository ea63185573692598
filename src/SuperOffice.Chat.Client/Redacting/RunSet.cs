using System.Globalization;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>All runs of one length in a number of texts. Case, white space and invisible characters do not count.</summary>
internal sealed class RunSet
{
    private readonly HashSet<UInt128> _runs = [];
    private readonly UInt128 _mask;

    /// <param name="runLength">At most eight, since a run is kept as one number.</param>
    public RunSet(int runLength)
    {
        RunLength = runLength;
        _mask = runLength == 8 ? UInt128.MaxValue : (UInt128.One << (16 * runLength)) - 1;
    }

    public int RunLength { get; }

    public bool IsEmpty => _runs.Count == 0;

    public static bool IsIgnored(char character) => character < 0x7F
        ? character <= ' '
        : char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    public static UInt128 Append(UInt128 window, char character) => (window << 16) | char.ToUpperInvariant(character);

    public bool Contains(UInt128 window) => _runs.Contains(window & _mask);

    public void Add(string text)
    {
        UInt128 window = 0;
        int count = 0;
        foreach (char character in text)
        {
            if (!IsIgnored(character))
            {
                window = Append(window, character);
                if (++count >= RunLength)
                {
                    _runs.Add(window & _mask);
                }
            }
        }
    }
}
