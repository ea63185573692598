namespace SuperOffice.Chat.Client.Support;

/// <summary>Checks a convention of the source.</summary>
internal static class Convention
{
    /// <summary>Fails with all violations, and with the remedy for them.</summary>
    public static void Check(IEnumerable<string> violations, string remedy)
    {
        List<string> found = [.. violations];
        Assert.True(found.Count == 0, $"{remedy}{Environment.NewLine}  {string.Join($"{Environment.NewLine}  ", found)}");
    }
}
