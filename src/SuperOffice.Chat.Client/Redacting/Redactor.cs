using System.Text;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>
/// Removes secrets from texts that a server sent. A run of characters that a text shares with a secret is removed, in any
/// encoding of <see cref="SecretForms"/>, under up to four layers of escapes, and also when the secret is truncated.
/// </summary>
/// <remarks>Linear in the length of the text. Texts are redacted only when a call failed.</remarks>
internal sealed class Redactor
{
    private const string Replacement = "***";
    private const int MostLayers = 4;

    private readonly RunSet[] _sets;

    public Redactor(IEnumerable<string> secrets)
    {
        _sets = [.. Enumerable.Range(SecretForms.ShortestRun, SecretForms.LongestRun - SecretForms.ShortestRun + 1).Select(static length => new RunSet(length))];
        foreach ((string form, int runLength) in secrets.Distinct(StringComparer.Ordinal).SelectMany(SecretForms.Of))
        {
            _sets[runLength - SecretForms.ShortestRun].Add(form);
        }
    }

    public string Redact(string text)
    {
        if (text.Length < SecretForms.ShortestRun || _sets.All(static set => set.IsEmpty))
        {
            return text;
        }

        // How many found runs begin at a position, less those that end there.
        int[] changes = new int[text.Length + 1];
        MappedText? layer = MappedText.Of(text);
        for (int depth = 0; layer is not null && depth <= MostLayers; depth++)
        {
            Cover(layer, changes);
            if (layer.WithoutTags() is { } untagged)
            {
                Cover(untagged, changes);
            }

            layer = layer.Unescaped();
        }

        return Replaced(text, changes);
    }

    private static string Replaced(string text, int[] changes)
    {
        StringBuilder result = new(text.Length);
        int written = 0;
        int start = 0;
        for (int position = 0, depth = 0; position < changes.Length; position++)
        {
            bool wasCovered = depth > 0;
            depth += changes[position];
            if (depth > 0 && !wasCovered)
            {
                start = position;
            }
            else if (depth == 0 && wasCovered && !StockWords.AreAll(text, start, position))
            {
                result.Append(text, written, start - written).Append(Replacement);
                written = position;
            }
        }

        return written == 0 ? text : result.Append(text, written, text.Length - written).ToString();
    }

    private void Cover(MappedText layer, int[] changes)
    {
        int[] kept = new int[layer.Length];
        int count = 0;
        UInt128 window = 0;
        for (int index = 0; index < layer.Length; index++)
        {
            char character = layer[index];
            if (RunSet.IsIgnored(character))
            {
                continue;
            }

            kept[count++] = index;
            window = RunSet.Append(window, character);
            foreach (RunSet set in _sets)
            {
                if (count >= set.RunLength && set.Contains(window))
                {
                    changes[layer.StartOf(kept[count - set.RunLength])]++;
                    changes[layer.EndOf(index)]--;
                }
            }
        }
    }
}
