namespace SuperOffice.Chat.Client.Registration;

/// <summary>Computes the Levenshtein distance of two words, ignoring case.</summary>
internal static class EditDistance
{
    public static int Compute(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(diagonal, row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
