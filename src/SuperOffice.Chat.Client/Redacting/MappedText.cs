using System.Runtime.InteropServices;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Represents a decoded string that maps each character to its range in the original string.</summary>
internal sealed class MappedText
{
    private readonly List<char> _characters;
    private readonly List<int> _starts;
    private readonly List<int> _ends;

    private MappedText(int capacity)
    {
        _characters = new(capacity);
        _starts = new(capacity);
        _ends = new(capacity);
    }

    public int Length => _characters.Count;

    public ReadOnlySpan<char> Characters => CollectionsMarshal.AsSpan(_characters);

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

    public override string ToString() => new(Characters);

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

        _characters.Add((char)value);
        _starts.Add(start);
        _ends.Add(end);
    }
}
