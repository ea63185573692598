namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Represents a decoded string that maps each character to its range in the original string.</summary>
internal sealed class MappedText
{
    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int[] _ends;

    // An escape sequence is never shorter than the characters that it represents.
    private MappedText(int capacity)
    {
        _characters = new char[capacity];
        _starts = new int[capacity];
        _ends = new int[capacity];
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public static MappedText Create(string text)
    {
        MappedText mapped = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            mapped.Add(text[index], index, index + 1);
        }

        return mapped;
    }

    public int GetStart(int index) => _starts[index];

    public int GetEnd(int index) => _ends[index];

    /// <summary>Decodes one level of escape sequences.</summary>
    /// <returns>Null if there are none.</returns>
    public MappedText? Unescape()
    {
        if (Characters.IndexOfAny('%', '&', '\\') < 0)
        {
            return null;
        }

        MappedText result = new(Length);
        int index = 0;
        while (index < Length)
        {
            int length = Escapes.Read(Characters[index..], out int value);
            if (length == 0)
            {
                result.Add(_characters[index], _starts[index], _ends[index]);
                index++;
                continue;
            }

            result.Add(value, _starts[index], _ends[index + length - 1]);
            index += length;
        }

        return result.Length == Length ? null : result;
    }

    /// <summary>Removes markup tags.</summary>
    /// <returns>Null if there are none.</returns>
    public MappedText? RemoveTags()
    {
        int lastEnd = Characters.LastIndexOf('>');
        if (lastEnd < 0 || !Characters[..lastEnd].Contains('<'))
        {
            return null;
        }

        MappedText result = new(Length);
        int index = 0;
        while (index < Length)
        {
            if (index + 1 < lastEnd && _characters[index] == '<' && (char.IsAsciiLetter(_characters[index + 1]) || _characters[index + 1] is '/' or '!' or '?'))
            {
                index += Characters[index..].IndexOf('>') + 1;
                continue;
            }

            result.Add(_characters[index], _starts[index], _ends[index]);
            index++;
        }

        return result.Length == Length ? null : result;
    }

    public override string ToString() => Characters.ToString();

    private void Add(int value, int start, int end)
    {
        if (value > char.MaxValue)
        {
            foreach (char surrogate in char.ConvertFromUtf32(value))
            {
                Add(surrogate, start, end);
            }

            return;
        }

        _characters[Length] = (char)value;
        _starts[Length] = start;
        _ends[Length] = end;
        Length++;
    }
}
