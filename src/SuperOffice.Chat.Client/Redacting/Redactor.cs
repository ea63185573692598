using System.Buffers;
using System.Text;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>
/// Redacts secrets in strings from a server. Redacts each substring that a string shares with a secret: in every encoding of
/// <see cref="SecretEncodings"/>, under up to four levels of escape sequences, and also if the secret is truncated.
/// </summary>
/// <remarks>The time is linear in the length of the string. Strings are redacted only if a call failed.</remarks>
internal sealed class Redactor
{
    private const string Replacement = "***";
    private const int MaximumLayers = 4;

    private readonly SubstringSet[] _sets;

    public Redactor(IEnumerable<string> secrets)
    {
        Dictionary<int, SubstringSet> sets = [];
        foreach ((string form, int length) in secrets.Distinct(StringComparer.Ordinal).SelectMany(SecretEncodings.Create))
        {
            if (!sets.TryGetValue(length, out SubstringSet? set))
            {
                sets[length] = set = new SubstringSet(length);
            }

            set.Add(form);
        }

        _sets = [.. sets.Values];
    }

    public string Redact(string text)
    {
        if (text.Length < SecretEncodings.MinimumLength || _sets.Length == 0)
        {
            return text;
        }

        // The number of matches that start at each position, minus the number of those that end there.
        int[] changes = new int[text.Length + 1];
        MappedText? layer = MappedText.Create(text);
        for (int depth = 0; layer is not null && depth <= MaximumLayers; depth++)
        {
            MarkMatches(layer, changes);
            if (layer.RemoveTags() is { } untagged)
            {
                MarkMatches(untagged, changes);
            }

            layer = layer.Unescape();
        }

        return Replace(text, changes);
    }

    private static string Replace(string text, int[] changes)
    {
        StringBuilder result = new(text.Length);
        int written = 0;
        int start = 0;
        for (int position = 0, depth = 0; position < changes.Length; position++)
        {
            bool wasMatch = depth > 0;
            depth += changes[position];
            if (depth > 0 && !wasMatch)
            {
                start = position;
            }
            else if (depth == 0 && wasMatch && !CommonErrorWords.ConsistsOfCommonWords(text, start, position))
            {
                result.Append(text, written, start - written).Append(Replacement);
                written = position;
            }
        }

        return written == 0 ? text : result.Append(text, written, text.Length - written).ToString();
    }

    private void MarkMatches(MappedText layer, int[] changes)
    {
        int[] indices = ArrayPool<int>.Shared.Rent(layer.Length);
        int count = 0;
        CharacterWindow window = default;
        ReadOnlySpan<char> characters = layer.Characters;
        for (int index = 0; index < characters.Length; index++)
        {
            char character = characters[index];
            if (SubstringSet.IsIgnored(character))
            {
                continue;
            }

            indices[count++] = index;
            window = window.Append(character);
            foreach (SubstringSet set in _sets)
            {
                if (count >= set.Length && set.Contains(window))
                {
                    changes[layer.GetStart(indices[count - set.Length])]++;
                    changes[layer.GetEnd(index)]--;
                }
            }
        }

        ArrayPool<int>.Shared.Return(indices);
    }
}
