namespace SuperOffice.Chat.Client.Tests.Documentation;

internal static class Documents
{
    /// <summary>A file of the repository, built into the tests.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Documents).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into the tests.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
